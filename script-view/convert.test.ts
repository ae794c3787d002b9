import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertTexts } from './convert';
import {
  simplifiedCases,
  simplifiedInContextCases,
  traditionalCases,
  traditionalInContextCases,
} from './corrections.cases';

// What a text is, is told by all of it: a lone word may be written alike in both scripts.
const TRADITIONAL_BEFORE = '紅橋區舊樓區綜合改造';
const SIMPLIFIED_BEFORE = '红桥区旧楼区综合改造';

async function simplified(text: string): Promise<string | undefined> {
  return (await convertTexts([text, TRADITIONAL_BEFORE], 'hans'))[0];
}

async function inTaiwan(text: string): Promise<string | undefined> {
  return (await convertTexts([text, SIMPLIFIED_BEFORE], 'tw'))[0];
}

describe('every correction', () => {
  for (const [tables, convert] of [
    [[simplifiedCases, simplifiedInContextCases], simplified],
    [[traditionalCases, traditionalInContextCases], inTaiwan],
  ] as const) {
    for (const [name, { hits, misses }] of tables.flatMap((table) => Object.entries(table))) {
      it(`${name} puts right what it is for and leaves the rest`, async () => {
        for (const [before, after] of [...hits, ...misses]) expect(await convert(before), before).toBe(after);
      });
    }
  }
});

describe('a page that a machine made Traditional (seed 001)', () => {
  const seed = readFileSync(new URL('../seeds/001_d41c0b06e3c930af.txt', import.meta.url), 'utf8');

  it('reads right in Simplified', async () => {
    const [text = ''] = await convertTexts([seed], 'hans');
    expect(text).toHaveLength(seed.length);
    for (const word of [
      '提升',
      '骨干',
      '英才',
      '工作台账',
      '复杂',
      '高标准',
      '准备',
      '采取',
      '联系',
      '关系',
      '子牙里',
      '尽量',
      '发布',
      '布局',
    ]) {
      expect(text).toContain(word);
    }
    await expect(text).toMatchFileSnapshot('../tests/fixtures/script-view/seed-001.hans.txt');
  });

  it('reads right in Traditional too, by way of Simplified', async () => {
    const [text = ''] = await convertTexts([seed], 'tw');
    for (const word of [
      '提升',
      '骨幹',
      '英才',
      '複雜',
      '高標準',
      '準備',
      '採取',
      '聯繫',
      '關係',
      '子牙里',
      '部門並成立',
      '施工程序',
    ]) {
      expect(text).toContain(word);
    }
    for (const word of ['提昇', '骨乾', '復雜', '標准', '聯系', '施工程式', '釋出會']) expect(text).not.toContain(word);
  });
});

describe('views of a place', () => {
  it('keep the words of the Mainland and take the forms of the place', async () => {
    const text = '新闻发布会：联系群众，着力说明卫生标准，看着名著，在家里为了面包';
    expect(await convertTexts([text], 'tw')).toEqual([
      '新聞發布會：聯繫群眾，著力說明衛生標準，看著名著，在家裡為了麵包',
    ]);
    expect(await convertTexts([text], 'hk')).toEqual([
      '新聞發布會：聯繫羣眾，着力説明衞生標準，看着名著，在家裏為了麪包',
    ]);
  });

  it('turn one place into the other without a way by Simplified', async () => {
    const taiwan = '在這裡看著衛生標準說明，以及計畫中的著作，乾隆皇后與週邊社區';
    const hongKong = '在這裏看着衞生標準説明，以及計畫中的著作，乾隆皇后與週邊社區';
    expect(await convertTexts([taiwan], 'hk')).toEqual([hongKong]);
    expect(await convertTexts([hongKong], 'tw')).toEqual([taiwan]);
    expect(await convertTexts([taiwan], 'tw')).toEqual([taiwan]);
  });
});

describe('what is Simplified already', () => {
  it('stays as it is, with all that looks Traditional in it', async () => {
    const texts = ['乾隆年间的名著', '看著', '账本', '蚊帐'];
    expect(await convertTexts([...texts, SIMPLIFIED_BEFORE.repeat(3)], 'hans')).toEqual([
      ...texts,
      SIMPLIFIED_BEFORE.repeat(3),
    ]);
  });

  it('and so does everything that is not Chinese', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        for (const to of ['hans', 'tw', 'hk'] as const) expect(await convertTexts([text], to)).toEqual([text]);
      }),
    );
    expect(await convertTexts([], 'tw')).toEqual([]);
  });
});
