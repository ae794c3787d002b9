import fc from 'fast-check';
import table from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../versions/same-text';
import { FOLD_VERSION, fold, foldWithOffsets } from './fold';

describe('fold', () => {
  it.each([
    ['２０１２年ＧＤＰ', '2012年gdp'],
    ['舊樓區綜合提昇', '旧楼区综合提升'],
    ['臺帳', '台帐'],
    ['台账', '台帐'],
    ['看著 名着', '看着 名着'],
    ['三　区\n\t一', '三 区  一'],
    ['王\u200B力\uFEFF', '王力'],
    ['葛\u{E0100}飾', '葛饰'],
    ['cafe\u0301', 'café'],
    ['㍿', '株式会社'],
    ['𧩙𠁞', '䜥𠀾'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('knows where every folded character came from', () => {
    const text = '甲e\u0301㍿\u200B𠮷乙';
    const { text: folded, starts, ends } = foldWithOffsets(text);
    expect(folded).toBe('甲é株式会社𠮷乙');
    const from = (part: string) => {
      const at = folded.indexOf(part);
      return text.slice(starts[at], ends[at + part.length - 1]);
    };
    expect(from('é')).toBe('e\u0301');
    expect(from('会')).toBe('㍿');
    expect(from('𠮷乙')).toBe('𠮷乙');
  });

  it('gives the same text with offsets and without, and folds what is folded into itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWithOffsets(text).text).toBe(fold(text));
        expect(foldWithOffsets(text).starts).toHaveLength(fold(text).length);
        // Not for every text of Unicode, but for all that fold() itself makes of characters in news.
        if (/^[\p{Script=Han}\p{ASCII}]*$/u.test(text)) expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('is the fold that the indexes on disk were made with', async () => {
    // When this fails, opencc-js has another table: raise FOLD_VERSION, so that libraries make their index anew.
    expect([FOLD_VERSION, await sha256(table)]).toEqual([
      1,
      '7ab7136577669fc1f3e687510ffd198ed2aa3ac722f385b4a441c9130d6606ff',
    ]);
  });
});
