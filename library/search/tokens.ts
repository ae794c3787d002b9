/**
 * What the full-text index holds. SQLite's tokenizer splits at spaces, of which Chinese has none; so each character goes into
 * the index with the one that follows it: 联席会议 → 联席 席会 会议 议. A text of two characters or more is then found
 * wherever it stands, as a phrase of its pairs, and a single character as the start of a pair.
 */

/** Han that every version of SQLite's `unicode61` knows as letters, and Latin letters and digits. */
const PLAIN = /^[\u4E00-\u9FA5a-z0-9]$/u;
/** Brackets the code of any other character; a letter itself, and never PLAIN, so that codes can be told from text. */
const CODED = 'ж';

const codes = new Map<string, string>();

/** Tokens of a folded text, in order: one for each character that is not a space. */
export function tokensOf(folded: string): string {
  const points = [...folded];
  let tokens = '';
  for (let index = 0; index < points.length; index++) {
    const point = points[index] as string;
    if (point === ' ') continue;
    const next = points[index + 1] ?? ' ';
    tokens += `${codeOf(point)}${next === ' ' ? '' : codeOf(next)} `;
  }
  return tokens;
}

/**
 * FTS5 expression that matches exactly the texts that hold every one of the folded words.
 * @param words Folded, not empty, without spaces.
 */
export function matching(words: readonly string[]): string {
  return words.map(matchingWord).join(' AND ');
}

function matchingWord(word: string): string {
  const [first = '', ...rest] = word;
  if (rest.length === 0) return `"${codeOf(first)}" *`;
  const pairs = rest.map((point, index) => codeOf(index === 0 ? first : (rest[index - 1] as string)) + codeOf(point));
  return `"${pairs.join(' ')}"`;
}

function codeOf(point: string): string {
  let code = codes.get(point);
  if (code === undefined) {
    code = PLAIN.test(point) ? point : `${CODED}${point.codePointAt(0)?.toString(16)}${CODED}`;
    codes.set(point, code);
  }
  return code;
}
