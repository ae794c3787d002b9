import { describe, expect, it } from 'vitest';
import { decode } from './charset';

const TEXT =
  '本报讯（记者王硕）昨天，市环保局表示，北京空气质量自动监测子站监测的大气污染物小时浓度数据，将会在市环境保护监测中心的网站上公布，市民可以实时查询。';
const TRADITIONAL =
  '市環保局表示，這次改版主要服務於市民日常生活，同時兼顧一些專業人士的需求。市民可隨時登錄監測中心網站，查詢自己所在區域的空氣質量。';

/** Bytes of every two-byte character of a charset, from its decoder. */
function encoder(charset: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(charset);
  const codes = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !codes.has(character))
        codes.set(character, [lead, trail]);
    }
  }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((character) => {
        const code = character.codePointAt(0) as number;
        return code < 0x80 ? [code] : (codes.get(character) ?? [0x3f]);
      }),
    );
}

const gbk = encoder('gb18030');
const big5 = encoder('big5');
const utf8 = (text: string) => new TextEncoder().encode(text);

function page(declaration: string, text = TEXT): string {
  return `<html><head>${declaration}<title>环保</title></head><body><p>${text}</p></body></html>`;
}

describe('decode', () => {
  it('believes a byte order mark before anything else, and takes it off', () => {
    const html = page('<meta charset="gbk">');
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(html)]), 'text/html; charset=big5')).toEqual({
      text: html,
      charset: 'utf-8',
      how: 'bom',
    });
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'清样'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(decode(wide)).toEqual({ text: '清样', charset: 'utf-16le', how: 'bom' });
    const high = Uint8Array.from([
      0xfe,
      0xff,
      ...[...'清样'].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]),
    ]);
    expect(decode(high)).toEqual({ text: '清样', charset: 'utf-16be', how: 'bom' });
  });

  it('believes the header, then the meta element', () => {
    const html = page('');
    expect(decode(gbk(html), 'text/html; charset=GBK')).toEqual({ text: html, charset: 'gb18030', how: 'header' });
    const declared = page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />');
    expect(decode(gbk(declared))).toEqual({ text: declared, charset: 'gb18030', how: 'meta' });
    const traditional = page('<META CHARSET=big5>', TRADITIONAL).replace('环保', '環保');
    expect(decode(big5(traditional))).toEqual({ text: traditional, charset: 'big5', how: 'meta' });
  });

  it('reads characters that gb2312 lacks on a page that says gb2312', () => {
    const html = page('<meta charset="gb2312">', `${TEXT}朱镕基、陶喆、€`);
    expect(decode(gbk(html)).text).toBe(html);
  });

  it('finds a meta element after long comments and scripts, not one in a comment', () => {
    const html = page(
      `<!-- ${'x'.repeat(3000)} <meta charset="big5"> --><script>${'y'.repeat(5000)}</script><meta charset="gbk">`,
    );
    expect(decode(gbk(html))).toEqual({ text: html, charset: 'gb18030', how: 'meta' });
  });

  it('finds an XML declaration', () => {
    const html = `<?xml version="1.0" encoding="gb2312"?>${page('')}`;
    expect(decode(gbk(html))).toMatchObject({ charset: 'gb18030', how: 'meta' });
  });

  it('finds the charset where nothing is declared', () => {
    expect(decode(gbk(TEXT))).toEqual({ text: TEXT, charset: 'gb18030', how: 'content' });
    expect(decode(utf8(TEXT))).toEqual({ text: TEXT, charset: 'utf-8', how: 'content' });
    expect(decode(big5(TRADITIONAL))).toEqual({ text: TRADITIONAL, charset: 'big5', how: 'content' });
    expect(decode(gbk(TRADITIONAL))).toEqual({ text: TRADITIONAL, charset: 'gb18030', how: 'content' });
    expect(decode(utf8(TRADITIONAL))).toEqual({ text: TRADITIONAL, charset: 'utf-8', how: 'content' });
  });

  it.each(['utf-8', 'gb2312', 'big5', 'iso-8859-1', 'shift_jis', 'no-such-thing'])(
    'survives a wrong %s',
    (declared) => {
      const declaration = `<meta charset="${declared}">`;
      const simplified = page(declaration);
      const traditional = page(declaration, TRADITIONAL).replace('环保', '環保');
      expect(decode(gbk(simplified)).text).toBe(simplified);
      expect(decode(utf8(simplified)).text).toBe(simplified);
      expect(decode(big5(traditional)).text).toBe(traditional);
      expect(decode(utf8(traditional), `text/html; charset=${declared}`).text).toBe(traditional);
    },
  );

  it('keeps a declared utf-8 with a character cut in half', () => {
    const bytes = utf8(page('<meta charset="utf-8">', `${TEXT}查询…`));
    const cut = bytes.filter((_, at) => at !== bytes.length - 20);
    const { text, charset } = decode(cut);
    expect(charset).toBe('utf-8');
    expect(text).toContain(TEXT);
  });

  it('takes a declaration at its word where the text proves nothing', () => {
    expect(decode(utf8('<meta charset="iso-8859-1"><p>plain</p>'))).toMatchObject({
      charset: 'windows-1252',
      how: 'meta',
    });
    expect(decode(gbk('<meta charset="gbk">报'))).toMatchObject({ charset: 'gb18030', how: 'meta' });
    expect(decode(new Uint8Array())).toEqual({ text: '', charset: 'utf-8', how: 'content' });
  });

  it('gives well-formed text', () => {
    const lone = Uint8Array.of(0xff, 0xfe, 0x04, 0xdf, 0x05, 0x6e);
    expect(decode(lone).text).toBe('\ufffd清');
  });
});
