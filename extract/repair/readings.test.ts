import { describe, expect, it } from 'vitest';
import { gbkCodec } from '../../gbk/codec';
import { annotated } from '../../rules/repair/annotated';
import { inForms, simpleForms } from '../text/simple-forms';
import { readingTable, withoutTone } from './readings';
import { commonWords } from './words';

const gbk = gbkCodec();
const { readings, withReading, traditional } = readingTable();
const simple = (char: string) => inForms(char, simpleForms());

describe('the table of Traditional characters', () => {
  it.each([
    ['業', '业', 'yè'],
    ['長', '长', 'zhǎng'],
    ['長', '长', 'cháng'],
    ['績', '绩', 'jī'],
    ['綠', '绿', 'lǜ'],
    ['溝', '沟', 'gōu'],
    ['貴', '贵', 'guì'],
    ['樓', '楼', 'lóu'],
    ['學', '学', 'xué'],
    ['鎔', '镕', 'róng'],
    ['陜', '陕', 'shǎn'],
  ])('%s is %s, read %s', (from, to, reading) => {
    expect(simple(from)).toBe(to);
    expect(readings.get(from)).toContain(reading);
    expect(withReading.get(reading)).toContain(from);
    expect(traditional.get(to)).toContain(from);
  });

  it('has every character seen annotated', () => {
    for (const char of annotated) {
      expect(simple(char)).not.toBe(char);
      expect(readings.get(char)?.length).toBeGreaterThan(0);
    }
  });

  it('has no character of GB 2312, which a Simplified page may have had itself', () => {
    for (const char of readings.keys()) {
      const code = gbk.encode(char) ?? 0;
      expect(code >= 0xb0a1 && code <= 0xf7fe && (code & 0xff) >= 0xa1).toBe(false);
    }
    for (const char of '乾菸薹拚捱摺徵夥榘於袷麴醣麽后里著') {
      expect(readings.has(char)).toBe(false);
      expect(simple(char)).toBe(char);
    }
    expect(readings.size).toBe(2836);
  });

  it('has readings of letters and at most one tone mark', () => {
    for (const list of readings.values()) for (const reading of list) expect(withoutTone(reading)).toMatch(/^[a-zü]+$/);
  });
});

describe('the list of words', () => {
  it.each([
    ['实', '施'],
    ['海', '口'],
    ['确', '保'],
    ['精', '神'],
    ['取', '得'],
  ])('has %s%s', (head, tail) => {
    expect(commonWords(gbk).after.get(head)?.get(tail)).toBeGreaterThan(0);
    expect(commonWords(gbk).before.get(tail)?.has(head)).toBe(true);
  });

  it('weighs by use', () => {
    const tails = commonWords(gbk).after.get('实');
    expect(tails?.get('施')).toBe(6);
    expect(tails?.has('数')).toBe(false);
  });
});
