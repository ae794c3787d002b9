import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeHtml } from './encode';
import { demoPages } from './sites';

describe('encodeHtml', () => {
  it('writes what a browser of the declared charset reads', () => {
    expect([...encodeHtml('中A', 'gb2312')]).toEqual([0xd6, 0xd0, 0x41]);
    expect([...encodeHtml('中A', 'big5')]).toEqual([0xa4, 0xa4, 0x41]);
    expect([...encodeHtml('中', 'utf-8')]).toEqual([0xe4, 0xb8, 0xad]);
  });

  it('writes a reference for what the charset lacks', () => {
    expect(new TextDecoder().decode(encodeHtml('\u{A0}😀', 'gb2312'))).toBe('&#160;&#128512;');
  });

  it.each(demoPages)('$file comes back from its bytes', ({ file, charset }) => {
    const html = readFileSync(`demo/pages/${file}`, 'utf8');
    const back = new TextDecoder(charset === 'gb2312' ? 'gb18030' : charset).decode(encodeHtml(html, charset));
    expect(back).toBe(html);
    expect(html.toLowerCase()).toContain(
      `charset=${charset === 'utf-8' && /<meta charset=/u.test(html) ? '"utf-8"' : charset}`,
    );
  });
});
