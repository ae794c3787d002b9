/** How the characters of a text are read, for those who ask: pinyin-pro knows words, so 银行 is háng and 行走 xíng. */
import { simplifyText } from './simplify-text';

export type PinyinChoice = 'off' | 'rare' | 'all';

/**
 * The reading of each character of each text, '' where none is wanted. The dictionary (0.3 MB) is loaded with the first question.
 * @param choice `rare`: only above characters beyond the 3755 frequent ones of GB 2312.
 */
export async function readTexts(texts: string[], choice: PinyinChoice): Promise<string[][]> {
  if (choice === 'off') return texts.map((text) => [...text].map(() => ''));
  const { pinyin } = await import('pinyin-pro');
  return texts.map((text) => {
    const simplified = [...simplifyText(text)];
    const readings = pinyin(simplified.join(''), { type: 'array', nonZh: 'spaced' });
    return [...text].map((character, place) => {
      const wanted = choice === 'all' || isRare(simplified[place] ?? character);
      // Words that are no Han come as they are.
      return wanted && /\p{Script=Han}/u.test(character) ? (readings[place] ?? '') : '';
    });
  });
}

let frequent: ReadonlySet<string> | undefined;

/** Level 1 of GB 2312: the 3755 characters that a newspaper seldom leaves. Their codes are B0A1 to D7F9. */
export function isRare(character: string): boolean {
  frequent ??= new Set(levelOne());
  return !frequent.has(character);
}

function levelOne(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes));
}
