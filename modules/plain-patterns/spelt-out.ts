/**
 * Patterns in which both cases of a letter are written. For the `i` flag a browser asks of every character of a pattern which others
 * stand for it, thousands of them where it has ranges; of Chinese characters none does. A pattern of them with APP in it compiles
 * in less time as `[aA][pP][pP]`.
 */
import type { Pattern } from './rewrite';

/** So many Chinese characters make it worth while. */
const WORTH = 10;
const HAN = /[㐀-鿿]/g;
/** References to what was found are compared by the flag; of characters by number, properties and other scripts' letters we ask nothing. */
const NEEDS_FLAG = /\\[1-9kxucpP]/;
const LETTER = /[a-z]/i;

/** The same pattern without the flag, or as it is where that is not worth while or not the same. */
export function speltOut({ source, flags }: Pattern): Pattern {
  const asItIs = { source, flags };
  if (!flags.includes('i') || flags.includes('u') || (source.match(HAN)?.length ?? 0) < WORTH) return asItIs;
  if (NEEDS_FLAG.test(source) || [...source].some(hasOtherCase)) return asItIs;
  const written = spell(source);
  return written === null ? asItIs : { source: written, flags: flags.replace('i', '') };
}

function hasOtherCase(char: string): boolean {
  return !LETTER.test(char) && char.toLowerCase() !== char.toUpperCase();
}

/** Null where a range of a class holds letters and more. */
function spell(source: string): string | null {
  let out = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    const taken = char === '\\' ? source.slice(at, at + 2) : (groupAt(source, at) ?? (inClass && rangeAt(source, at)));
    if (taken) {
      const spelt = inClass ? spellRange(taken) : taken;
      if (spelt === null) return null;
      out += spelt;
      at += taken.length - 1;
      continue;
    }
    if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    if (!LETTER.test(char)) out += char;
    else out += inClass ? bothCases(char) : `[${bothCases(char)}]`;
  }
  return out;
}

/** `(?<hour>`: its name is no letter to find. */
function groupAt(source: string, at: number): string | undefined {
  return source.startsWith('(?<', at) ? /^\(\?<\w+>/.exec(source.slice(at))?.[0] : undefined;
}

function rangeAt(source: string, at: number): string | undefined {
  return /^[^\]\\]-[^\]]/.exec(source.slice(at, at + 3))?.[0];
}

function spellRange(taken: string): string | null {
  if (taken.startsWith('\\')) return taken;
  if (/^(?:[a-z]-[a-z]|[A-Z]-[A-Z])$/.test(taken)) return taken.toLowerCase() + taken.toUpperCase();
  return /^(?:\d-\d|[㐀-鿿豈-\ufaff]-[㐀-鿿豈-\ufaff])$/.test(taken) ? taken : null;
}

function bothCases(letter: string): string {
  return letter.toLowerCase() + letter.toUpperCase();
}
