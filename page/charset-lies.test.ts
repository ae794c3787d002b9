/** What a page says of its charset against what its bytes are: in the head, in the header, nowhere, or wrongly. */
import { describe, expect, it } from 'vitest';
import { encodeHtml } from '../demo/encode';
import { decode } from './charset';

const SIMPLIFIED =
  '昨天下午，记者从市水利局了解到，今年全市计划改造农村饮水管网一百二十公里，目前已经完成了大半，年底之前可以让三万多名群众喝上放心水。';
const TRADITIONAL =
  '昨天下午，記者從市水利局了解到，今年全市計劃改造農村飲水管網一百二十公里，目前已經完成了大半，年底之前可以讓三萬多名民眾喝上放心水。';

const page = (text: string, declared: string | null) =>
  `<!DOCTYPE html><html><head>${declared === null ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${declared}">`}<title>${text.slice(0, 12)}</title></head><body><div class="content"><p>${text}</p><p>${text}</p></div></body></html>`;

const wide = (text: string, littleEndian: boolean, mark: boolean) => {
  const all = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(all.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < all.length; at++) view.setUint16(at * 2, all.charCodeAt(at), littleEndian);
  return bytes;
};
const utf8 = (text: string) => new TextEncoder().encode(text);

const REAL: Record<string, { charset: string; text: string; bytes: (html: string) => Uint8Array }> = {
  'utf-8': { charset: 'utf-8', text: SIMPLIFIED, bytes: utf8 },
  'utf-8 with a mark': { charset: 'utf-8', text: SIMPLIFIED, bytes: (html) => utf8(`\uFEFF${html}`) },
  gbk: { charset: 'gb18030', text: SIMPLIFIED, bytes: (html) => encodeHtml(html, 'gb2312') },
  big5: { charset: 'big5', text: TRADITIONAL, bytes: (html) => encodeHtml(html, 'big5') },
  'utf-16le with a mark': { charset: 'utf-16le', text: SIMPLIFIED, bytes: (html) => wide(html, true, true) },
  'utf-16be with a mark': { charset: 'utf-16be', text: SIMPLIFIED, bytes: (html) => wide(html, false, true) },
  'utf-16le without one': { charset: 'utf-16le', text: SIMPLIFIED, bytes: (html) => wide(html, true, false) },
  'utf-16be without one': { charset: 'utf-16be', text: SIMPLIFIED, bytes: (html) => wide(html, false, false) },
};
const DECLARED = [null, 'utf-8', 'gbk', 'gb2312', 'gb18030', 'big5', 'utf-16', 'iso-8859-1', 'shift_jis', 'nonsense'];

describe.each(Object.entries(REAL))('bytes in %s', (_name, { charset, text, bytes }) => {
  it.each(DECLARED)('whose head says %s', (declared) => {
    const html = page(text, declared);
    const found = decode(bytes(html));
    expect(found.text).toBe(html);
    expect(found.charset).toBe(charset);
  });

  it.each(DECLARED)('whose header says %s', (declared) => {
    const html = page(text, null);
    const found = decode(bytes(html), declared === null ? 'text/html' : `text/html; charset=${declared}`);
    expect(found.text).toBe(html);
    expect(found.charset).toBe(charset);
  });
});

it('leaves a text alone that only holds null bytes here and there', () => {
  const html = page(SIMPLIFIED, 'utf-8').replace('<body>', '<body>\0\0\0');
  expect(decode(utf8(html)).charset).toBe('utf-8');
});
