import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPages } from './find-pages';
import { readPage } from './read-page';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array = '<p>文</p>'): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('findPages', () => {
  it('finds pages and texts in a folder and its folders, in the order of their names', () => {
    const names = ['b/page.html', 'a/page.htm', 'c.TXT', 'a/2.shtml', 'a/10.xhtml', 'd.mhtml'];
    for (const name of names) put(name);
    for (const name of ['b/gold.json', 'README.md', 'README.txt', 'a/x.png', '.git/y.html', 'c_files/ad.html'])
      put(name);
    const wanted = ['a/10.xhtml', 'a/2.shtml', 'a/page.htm', 'b/page.html', 'c.TXT', 'd.mhtml'];
    expect(findPages(folder)).toEqual(wanted.map((name) => `${folder}/${name}`));
    expect(findPages(`${folder}/`)).toEqual(findPages(folder));
  });

  it('takes a file of any name at its word', () => {
    const path = put('gold.json');
    expect(findPages(path)).toEqual([path]);
  });

  it('finds what matches a pattern, in folders that match too', () => {
    for (const name of ['a/1.html', 'a/2.json', 'b/c/3.html', 'b/README.txt', '新闻[1].html', 'd.warc.gz']) put(name);
    const named = (pattern: string) => findPages(join(folder, pattern)).map((path) => path.slice(folder.length + 1));
    expect(named('*/*.html')).toEqual(['a/1.html']);
    expect(named('**/*')).toEqual(['a/1.html', 'b/c/3.html', 'd.warc.gz', '新闻[1].html']);
    expect(named('{a,b}')).toEqual(['a/1.html', 'b/c/3.html']);
    expect(named('新闻[1].html')).toEqual(['新闻[1].html']);
    expect(() => named('*.md')).toThrow('no page matches');
  });

  it('throws where there is nothing', () => {
    expect(() => findPages(join(folder, 'none'))).toThrow('ENOENT');
  });
});

describe('readPage', () => {
  it('reads HTML, with the address it states', () => {
    const html = '<head><meta charset="utf-8"><link rel="canonical" href="http://a.example/n/1"></head><p>文<p>字';
    const page = readPage(put('a.html', html));
    expect(page.url).toBe('http://a.example/n/1');
    expect(page.blocks.map((block) => block.text)).toEqual(['文', '字']);
  });

  it('reads texts line by line, also those that speak of <p>', () => {
    const page = readPage(put('a.txt', '<p>一\n\n二'));
    expect(page.blocks.map(({ at, text }) => [at, text])).toEqual([
      [1, '<p>一'],
      [3, '二'],
    ]);
  });

  it('looks into a file of an unknown name', () => {
    expect(readPage(put('a.asp', '\n<!DOCTYPE html><p>文')).blocks[0]?.tag).toBe('p');
    expect(readPage(put('b', '文')).blocks[0]?.tag).toBe('line');
  });

  it('reads a page that a browser saved in one file', () => {
    const html = '<html><head><title>环保</title></head><body><p>一二</p><img src="a.jpg"></body></html>';
    const quoted = [...new TextEncoder().encode(html)]
      .map((byte) => (byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
      .join('')
      .replace('</title>', '</ti=\r\ntle>');
    const archive = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: http://a.example/n/1.html',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--x"',
      '',
      '------MultipartBoundary--x',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: http://a.example/n/1.html',
      '',
      quoted,
      '------MultipartBoundary--x',
      'Content-Type: image/jpeg',
      'Content-Transfer-Encoding: base64',
      '',
      '/9j/',
      '------MultipartBoundary--x--',
      '',
    ].join('\r\n');
    const page = readPage(put('a.mhtml', archive));
    expect(page.title).toBe('环保');
    expect(page.url).toBe('http://a.example/n/1.html');
    expect(page.blocks.map((block) => block.text || block.picture?.src)).toEqual(['一二', 'http://a.example/n/a.jpg']);
    expect(() => readPage(put('b.mhtml', 'Content-Type: image/jpeg\r\n\r\nx'))).toThrow('no page in this archive');
  });

  it('throws on what is no text', () => {
    expect(() => readPage(put('a.bin', new Uint8Array(64)))).toThrow('not a text file');
    expect(() => readPage(folder)).toThrow('EISDIR');
  });
});
