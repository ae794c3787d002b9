/** Chinese personal names as bylines print them: separated, glued, or stretched over three cells (`刘 磊`). */
import { entryAt } from '../../page/entry-at';
import { nameless, noName, sentenceChar } from '../../rules/names/no-name';
import { notNamesOfMore, notNamesOfTwo } from '../../rules/names/not-names';
import { namePartsOfPeoples } from '../../rules/names/peoples';
import { doubleSurnames, surnames } from '../../rules/names/surnames';
import { simplify } from './script';
import { trimBrackets } from './width';

/** 刘磊, 司徒婉莹 */
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** 阿卜杜拉·买买提, 唐纳德·特朗普 */
const DOTTED_NAME = /^\p{Script=Han}{1,8}(?:[·•・.]\p{Script=Han}{1,8})+$/u;

/** True for what reads as the name of one person: a surname we know and one to three more characters. */
export function looksLikeName(text: string): boolean {
  if (/[·•・.]/.test(text)) return text.length <= 20 && DOTTED_NAME.test(text) && !noName.test(text);
  if (isOfParts(text)) return true;
  const isDouble = opensDouble(text);
  if (isDouble ? text.length < 3 || text.length > 4 : text.length > 3 || !isSurname(text[0])) return false;
  return (
    HAN_NAME.test(text) &&
    !noName.test(text) &&
    !nameless.test(text) &&
    !sentenceChar.test(text) &&
    !isWord(simplify(text))
  );
}

function isSurname(character: string | undefined): boolean {
  return character !== undefined && surnames.includes(simplify(character));
}

/** 叶蓝心怡: of both parents' surnames; only beside other names, for 高温天气 has two as well */
function hasTwoSurnames(text: string): boolean {
  return (
    text.length === 4 &&
    HAN_NAME.test(text) &&
    isSurname(text[0]) &&
    isSurname(text[1]) &&
    !noName.test(text) &&
    !isWord(simplify(text.slice(0, 2))) &&
    !isWord(simplify(text.slice(2)))
  );
}

/** 斯琴图雅, 扎西多吉, 其其格: a name of another people, of the parts that such names have */
function isOfParts(text: string): boolean {
  return text.length > 2 && text.length <= 8 && isMadeOfParts(simplify(text));
}

function isMadeOfParts(text: string): boolean {
  if (text === '') return true;
  for (let length = 2; length <= 4 && length <= text.length; length++)
    if (namePartsOfPeoples.has(text.slice(0, length)) && isMadeOfParts(text.slice(length))) return true;
  return false;
}

/** 欧阳, 司徒 */
function opensDouble(text: string): boolean {
  return doubleSurnames.has(simplify(text.slice(0, 2)));
}

/** Whether a word of rules/names/not-names. Searching is faster than making a set, which a page uses a few times. */
function isWord(text: string): boolean {
  return text.length === 2 ? endsPair(text.charAt(0), text.charAt(1)) : isEntry(notNamesOfMore, text);
}

function endsPair(first: string, second: string): boolean {
  for (let at = notNamesOfTwo.indexOf(second); at >= 0; at = notNamesOfTwo.indexOf(second, at + 1)) {
    let begin = at;
    while (notNamesOfTwo.charCodeAt(begin - 1) > 0x20) begin--;
    if (begin < at && notNamesOfTwo.charAt(begin) === first) return true;
  }
  return false;
}

function isEntry(entries: string, text: string): boolean {
  for (let at = entries.indexOf(text); at >= 0; at = entries.indexOf(text, at + 1))
    if (entries.charCodeAt(at - 1) <= 0x20 && entries.charCodeAt(at + text.length) <= 0x20) return true;
  return false;
}

/** Could be a name or a pen name: short, Han or Latin, no word of an organisation in it. */
export function couldBeName(text: string): boolean {
  if (looksLikeName(text)) return true;
  return text.length >= 2 && text.length <= 12 && !noName.test(text) && /^[\p{L}\p{N}·•・._-]+$/u.test(text);
}

/**
 * Splits the names of a credit: `杜永兵 赵国勇 刘 磊` → 3 names, `张三、李四`, `李莎莎黎史翔` (glued: split where surnames allow
 * exactly one reading). Tokens that cannot be names are dropped when `strict`.
 */
export function splitNames(text: string, strict = true): string[] {
  const tokens = joinStretched(
    text
      .split(/(?:[\s、,;，；&/|／＆]|(?<=\p{Script=Han}{2})[和与與](?=\p{Script=Han}{2}))+/u)
      .map(trimBrackets)
      .filter(Boolean),
  );
  const names: string[] = [];
  for (const token of tokens) {
    const parts = unglue(token);
    for (const part of parts)
      if (strict ? looksLikeName(part) || (tokens.length > 1 && hasTwoSurnames(part)) : couldBeName(part))
        names.push(part);
  }
  // 高温天气 and nothing that is a name
  if (strict && !names.some(looksLikeName)) return [];
  return [...new Set(names)];
}

/** `刘`, `磊` → `刘磊`; `周`, `晓`, `梅` → `周晓梅`; `完颜`, `洪` → `完颜洪`: short names are stretched to the width of others in newspaper bylines. */
function joinStretched(tokens: string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = entryAt(tokens, i);
    const next = tokens[i + 1];
    const isStretched = token.length === 1 ? isSurname(token) : token.length === 2 && opensDouble(token);
    if (isStretched && next?.length === 1) {
      // 周 晓 梅, and not 刘 磊 王 强
      const third = tokens[i + 2];
      const isLong = token.length === 1 && third?.length === 1 && !(isSurname(third) && tokens[i + 3]?.length === 1);
      out.push(token + next + (isLong ? third : ''));
      i += isLong ? 2 : 1;
    } else if (next !== undefined && isCutName(token, next)) {
      out.push(token + next);
      i++;
    } else out.push(token);
  }
  return out;
}

/** 潘 朝选: a blank behind the surname, before two characters that are no name; not 文 李莉, where the deed is named first */
function isCutName(token: string, next: string): boolean {
  return (
    token.length === 1 && token !== '文' && next.length === 2 && !looksLikeName(next) && looksLikeName(token + next)
  );
}

/** Eight names; beyond that a run of characters is a sentence. */
const LONGEST_GLUED = 24;

/** `李莎莎黎史翔` → `李莎莎`, `黎史翔`; a token that allows no reading as names is given back whole. */
function unglue(token: string): string[] {
  if (token.length < 4 || token.length > LONGEST_GLUED || !/^\p{Script=Han}+$/u.test(token) || looksLikeName(token))
    return [token];
  return readNames(token) ?? [token];
}

function readNames(text: string): string[] | null {
  if (text === '') return [];
  for (const length of opensDouble(text) ? [4, 3] : [3, 2]) {
    const name = text.slice(0, length);
    if (name.length < length || !looksLikeName(name)) continue;
    const rest = readNames(text.slice(length));
    if (rest) return [name, ...rest];
  }
  return null;
}
