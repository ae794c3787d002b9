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

/** Made when a character is first folded: whatever loads this without folding would wait for them. */
let simplified: ReadonlyMap<string, string> | undefined;
let spelled: ReadonlyMap<string, string> | undefined;

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

/** Folded forms of what was met so far. */
const forms = new Map<string, string>();
/** The same for single UTF-16 units, of which nearly every text consists: a search folds some hundred thousand characters. */
const unitForms: (string | undefined)[] = [];

export function fold(text: string): string {
  let folded = '';
  forEachCharacter(text, (form) => {
    folded += form;
  });
  return folded;
}

/** Folds and keeps account of where each folded character came from, so that a hit can be shown in the original. */
export function foldWithOffsets(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  forEachCharacter(text, (form, start, end) => {
    folded.text += form;
    for (let unit = 0; unit < form.length; unit++) {
      folded.starts.push(start);
      folded.ends.push(end);
    }
  });
  return folded;
}

/** A character is taken together with the marks that join it. */
function forEachCharacter(text: string, visit: (form: string, start: number, end: number) => void): void {
  for (let start = 0, end: number; start < text.length; start = end) {
    end = start + lengthAt(text, start);
    while (end < text.length && isMarkAt(text, end)) end += lengthAt(text, end);
    const form = end === start + 1 ? formOfUnit(text, start) : formOf(text.slice(start, end));
    visit(form, start, end);
  }
}

function lengthAt(text: string, at: number): 1 | 2 {
  const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return isPair ? 2 : 1;
}

function isMarkAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isHanOrAscii = unit < 0x300 || (unit >= 0x3400 && unit <= 0x9fff);
  return !isHanOrAscii && MARK.test(text.slice(at, at + lengthAt(text, at)));
}

function formOfUnit(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  let form = unitForms[unit];
  if (form === undefined) {
    form = foldCharacter(text.charAt(at));
    unitForms[unit] = form;
  }
  return form;
}

function formOf(character: string): string {
  const known = forms.get(character);
  if (known !== undefined) return known;
  const form = foldCharacter(character);
  // A base under a heap of marks is not worth remembering, and a hostile page could invent them without end.
  if (character.length <= 2) forms.set(character, form);
  return form;
}

function foldCharacter(character: string): string {
  const plain = character.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replace(SPACE, ' ');
  return Array.from(plain, foldScript).join('');
}

/** 賬 → 账 → 帐 */
function foldScript(point: string): string {
  simplified ??= new Map(traditionalToSimplified.split('|').map((entry) => entry.split(' ') as [string, string]));
  spelled ??= new Map(SPELLINGS.split(' ').map((pair) => [...pair] as [string, string]));
  const form = simplified.get(point) ?? point;
  return spelled.get(form) ?? form;
}
