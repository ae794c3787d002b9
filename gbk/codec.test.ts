import { describe, expect, it } from 'vitest';
import { gbkCodec } from './codec';

describe('gbkCodec', () => {
  const { encode, decode } = gbkCodec();

  it('knows the two bytes of a character and the character of two bytes', () => {
    expect(encode('海')).toBe(0xbaa3);
    expect(decode(0xbaa3)).toBe('海');
    expect(encode('驅')).toBe(0xf28c);
    expect(encode('　')).toBe(0xa1a1);
    expect(decode(0xa8bf)).toBe('ǹ');
  });

  it('gives private-use characters where GBK has none: they prove which bytes stood there', () => {
    expect(decode(0xaaa1)).toMatch(/[\ue000-\uf8ff]/);
  });

  it('knows neither ASCII nor what is no pair', () => {
    expect(encode('a')).toBeUndefined();
    expect(encode('😀')).toBeUndefined();
    expect(decode(0x41)).toBeUndefined();
    expect(decode(0xffff)).toBeUndefined();
    expect(decode(0x817f)).toBeUndefined();
  });

  it('leads every character back to its bytes', () => {
    let known = 0;
    for (let code = 0x8140; code <= 0xfefe; code++) {
      const character = decode(code);
      if (character === undefined) continue;
      known++;
      const back = encode(character);
      expect(back === code || decode(back ?? 0) === character).toBe(true);
    }
    expect(known).toBe(23_940);
  });
});
