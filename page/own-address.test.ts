import { describe, expect, it } from 'vitest';
import { fromHtml } from './from-html';

function addressOf(html: string): string {
  return fromHtml(html, '').url;
}

describe('the address of a saved page', () => {
  it('is what the browser noted when it saved', () => {
    const note = '<!-- saved from url=(0041)http://www.jzrb.example/html/content_1.htm -->';
    const html = `<!DOCTYPE html>\n${note}<html><head><link rel="canonical" href="http://other.example/a">`;
    expect(addressOf(html)).toBe('http://www.jzrb.example/html/content_1.htm');
  });

  it('is the canonical address, or og:url', () => {
    const og = '<meta property="og:url" content="http://b.example/n/2">';
    expect(addressOf(`<head>${og}<link rel="canonical" href="http://a.example/n/1"></head>`)).toBe(
      'http://a.example/n/1',
    );
    expect(addressOf(`<head>${og}</head>`)).toBe('http://b.example/n/2');
    expect(addressOf(`<head>${og}<link rel="canonical" href="http://a.example/"></head>`)).toBe('http://b.example/n/2');
    expect(addressOf('<head><link rel="canonical" href="/n/1"></head>')).toBe('');
  });

  it('is what links are resolved against', () => {
    const page = fromHtml(
      '<head><base href="img/"><meta property="og:url" content="http://b.example/n/2"></head><img src="a.jpg">',
      '',
    );
    expect(page.blocks[0]?.picture?.src).toBe('http://b.example/n/img/a.jpg');
    expect(fromHtml('<a href="a.htm">链</a>', '').blocks[0]?.runs[0]?.href).toBe('a.htm');
  });

  it('is never asked for where it is known', () => {
    expect(fromHtml('<head><link rel="canonical" href="http://a.example/n/1">', 'http://c.example/').url).toBe(
      'http://c.example/',
    );
  });
});
