/**
 * The form in which texts are compared by the search: width, case and script make no difference in it.
 * `２０１２年 ABC 舊樓` and `2012年 abc 旧楼` fold to the same text. Only for comparing, never for showing.
 */
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** The index on disk is made of folded text. Raise this when folding changes: the library then makes its index anew. */
export const FOLD_VERSION = 1;

/** Spellings that T→S conversion rightly leaves alone but a search should not tell apart. */
const SPELLINGS =
  '著着 账帐 託托 瞭了 覆复 藉借 祇只 衹只 甯宁 姪侄 粧妆 敍叙 衞卫 汚污 値值 眞真 愼慎 淸清 敎教 旣既 鄕乡 郞郎 隣邻 甞尝 彞彝';

const SIMPLIFIED = new Map(traditionalToSimplified.split('|').map((entry) => entry.split(' ') as [string, string]));
const SPELLED = new Map(SPELLINGS.split(' ').map((pair) => [...pair] as [string, string]));

export interface Folded {
  text: string;
  /** For every UTF-16 unit of `text`: where the character it came from starts in the original, … */
  starts: number[];
  /** … and where it ends. */
  ends: number[];
}

/** A mark that joins the character before it: é as e + ◌́, half-width ｶﾞ, variation selectors. */
const MARK = /^[\p{M}\uFF9E\uFF9F]$/u;
/** Shows nothing, but would part what the eye reads as one word: zero-width space, soft hyphen, variation selectors. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;
const SPACE = /\s/gu;

const characters = new Map<string, string>();

export function fold(text: string): string {
  let folded = '';
  for (const { character } of charactersOf(text)) folded += foldCharacter(character);
  return folded;
}

/** Folds and keeps account of where each folded character came from, so that a hit can be shown in the original. */
export function foldWithOffsets(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  for (const { character, at } of charactersOf(text)) {
    const form = foldCharacter(character);
    folded.text += form;
    for (let unit = 0; unit < form.length; unit++) {
      folded.starts.push(at);
      folded.ends.push(at + character.length);
    }
  }
  return folded;
}

/** Characters with the marks that join them. */
function* charactersOf(text: string): Generator<{ character: string; at: number }> {
  let character = '';
  let at = 0;
  for (const point of text) {
    if (character !== '' && isMark(point)) {
      character += point;
      continue;
    }
    if (character !== '') yield { character, at };
    at += character.length;
    character = point;
  }
  if (character !== '') yield { character, at };
}

function isMark(point: string): boolean {
  const code = point.charCodeAt(0);
  const isHanOrAscii = code < 0x300 || (code >= 0x3400 && code <= 0x9fff);
  return !isHanOrAscii && MARK.test(point);
}

function foldCharacter(character: string): string {
  const known = characters.get(character);
  if (known !== undefined) return known;
  const plain = character.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replace(SPACE, ' ');
  const form = Array.from(plain, foldScript).join('');
  // A base under a heap of marks is not worth remembering, and a hostile page could invent them without end.
  if (character.length <= 2) characters.set(character, form);
  return form;
}

/** 賬 → 账 → 帐 */
function foldScript(point: string): string {
  const simplified = SIMPLIFIED.get(point) ?? point;
  return SPELLED.get(simplified) ?? simplified;
}
