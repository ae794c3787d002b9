import { annotated } from '../../rules/repair/annotated';
import { plainLetters, readsAs } from './annotations';
import type { GbkCodec } from './gbk';
import { readingTable, withoutTone } from './readings';
import { LETTERS, MARKED } from './suspicion';

/**
 * Reads on where the mirror's decoder lost step. The mirror put `(pinyin)` into GBK bytes without minding where characters
 * begin, so a key can have fired across two characters: in 序實 D0F2 8C8D the bytes F28C are 驅, and `(qū)` came to stand
 * between 8C and 8D. The decoder took 8C and `(` for a pair, printed `?`, and read everything behind it one byte late, until
 * an ASCII character set it right. Here those bytes are put together again; nothing is guessed but where a `Lost` is left.
 */
export interface Shift {
  /** One past the last character of the damaged text that belongs to the shift. */
  to: number;
  pieces: Piece[];
  /** Annotations that were inside. */
  annotations: number;
  /** What set the decoder right. */
  end: End;
  /** `?` of a folded text that were read as ？; far more often a `?` is where the shift ends. */
  wideMarks: number;
}

/** `ascii`: a letter was the trail byte. `key`: another annotation. `tag`, `line`, `sign`: it swallowed `<`, a line end, a sign. */
export type End = 'ascii' | 'key' | 'tag' | 'line' | 'sign' | 'unreadable';

export type Piece = string | Lost;

/** A character of which only the lead byte is left. */
export interface Lost {
  lead: number;
  end: End;
  /** The tag that was swallowed closed a paragraph or broke a line. */
  closes: boolean;
}

/** `?` and a reading: `(` was swallowed. */
const SWALLOWED = new RegExp(`\\?([${LETTERS}]{1,6}) ?\\)`, 'y');
const ANNOTATION = new RegExp(`\\(([${LETTERS}]{1,7}) ?\\)`, 'y');
/** What is left of a tag without its `<`: `/p>`, `br />`, `span style="color:red">`, `!--end-->`. */
const TAG =
  /(?:(\/?(?:p|div|br|li|ul|ol|dl|dt|dd|td|tr|th|table|tbody|h[1-6]|section|article|center|blockquote)|\/?(?:a|b|i|u|s|em|span|strong|font|img|sup|sub|small|big|label|figure|o:p))(?:\s[^<>]{0,300})?\/?>|!--[^<>]{0,200}-->)/iy;
const INLINE = /^\/?(?:a|b|i|u|s|em|span|strong|font|img|sup|sub|small|big|label|figure|o:p)$/i;
/** A character reference without its `&`. */
const REFERENCE = /(nbsp|quot|amp|lt|gt|ldquo|rdquo|lsquo|rsquo|hellip|mdash|middot);/y;
const REFERENCES: Record<string, string> = {
  nbsp: ' ',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  middot: '·',
};

/** No sentence is longer without any ASCII character; and a page made to be slow must not be. */
const LONGEST = 600;
/** Ways to read a folded text that are worth weighing. */
const MOST_WAYS = 12;

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const isLead = (byte: number): boolean => byte >= FIRST_LEAD && byte <= LAST_LEAD;

/** The reading behind `?` at a place where `(` may have been swallowed, and where the annotation ends. */
export function swallowedAt(text: string, at: number): { reading: string; to: number } | undefined {
  return matchAt(SWALLOWED, text, at);
}

function matchAt(pattern: RegExp, text: string, at: number): { reading: string; to: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const reading = plainLetters(match?.[1] ?? '');
  return match !== null && MARKED.test(reading) ? { reading, to: at + match[0].length } : undefined;
}

/**
 * Codes of the characters with a reading and a lead byte, the likeliest first. Reading and lead byte leave one or two of
 * 2,800; a reading that only differs in tone serves where none fits.
 */
export function keysFor(lead: number, reading: string, gbk: GbkCodec): number[] {
  const { withReading } = readingTable();
  const fitting = (chars: readonly string[]): number[] =>
    chars
      .toSorted((a, b) => Number(annotated.has(b)) - Number(annotated.has(a)))
      .map((char) => gbk.encode(char) ?? 0)
      .filter((code) => code >> 8 === lead && isLead(code & 0xff));
  const exact = fitting(withReading.get(reading) ?? []);
  if (exact.length > 0) return exact;
  const letters = withoutTone(reading);
  return fitting([...withReading].flatMap(([known, chars]) => (withoutTone(known) === letters ? chars : [])));
}

/**
 * Reads the text from `from` on with one byte pending. `folded`: full-width punctuation of this text was folded to ASCII, so
 * that `,` and `D` may be ， and Ｄ; then there is more than one way to read it, and all are returned.
 */
export function readShifted(text: string, from: number, pendingByte: number, gbk: GbkCodec, folded: boolean): Shift[] {
  const shifts: Shift[] = [];
  const pieces: Piece[] = [];
  let annotations = 0;
  let wideMarks = 0;
  let pending = pendingByte;
  const end = (to: number, how: End, ...last: Piece[]): void => {
    shifts.push({ to, pieces: [...pieces, ...last], annotations, end: how, wideMarks });
  };
  const lost = (how: End, closes = false): Lost => ({ lead: pending, end: how, closes });

  for (let i = from; ; i++) {
    if (i >= text.length) {
      end(i, 'line', lost('line', true));
      return shifts;
    }
    const char = text.charAt(i);
    let code = gbk.encode(char);
    if (code === undefined && char === ' ') code = gbk.encode('　'); // white space was folded; a space byte would show as ?
    // 80 is no lead byte: it shows as € and sets the decoder right. 一個孩 D2BB 8280 BAA2.
    if (char === '€') end(i + 1, 'ascii', gbk.decode((pending << 8) | 0x80) ?? lost('ascii'));
    if (char === '?') {
      readQuestionMark(i);
      if (!folded) return shifts;
      code = gbk.encode('？');
      wideMarks++;
    } else if (char > ' ' && char <= '~') {
      if (char >= '@') end(i + 1, 'ascii', gbk.decode((pending << 8) | char.charCodeAt(0)) ?? lost('ascii'));
      if (!folded) {
        // A sign below @ cannot be a trail byte: the decoder would have printed ?.
        if (char < '@') end(i, 'unreadable', lost('unreadable'));
        return shifts;
      }
      code = gbk.encode(String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    }
    if (code === undefined || i - from > LONGEST || shifts.length > MOST_WAYS) {
      end(i, 'unreadable', lost('unreadable'));
      return shifts;
    }
    pieces.push(gbk.decode((pending << 8) | (code >> 8)) ?? lost('unreadable'));
    pending = code & 0xff;
    // A key that fired in step with the shifted text: its annotation goes, the bytes around it stay neighbours.
    const annotation = matchAt(ANNOTATION, text, i + 1);
    if (annotation !== undefined && readsAs(char, annotation.reading) !== 'not') {
      annotations++;
      i = annotation.to - 1;
    }
    if (!isLead(pending)) {
      // The trail byte was an ASCII letter of the text.
      if (pending > 0x20 && pending < 0x7f) end(i + 1, 'ascii', String.fromCharCode(pending));
      else end(i + 1, 'unreadable');
      return shifts;
    }
  }

  function readQuestionMark(at: number): void {
    const swallowed = swallowedAt(text, at);
    const key = swallowed === undefined ? undefined : keysFor(pending, swallowed.reading, gbk)[0];
    if (swallowed !== undefined && key !== undefined) {
      annotations++;
      end(swallowed.to, 'key', gbk.decode(key) ?? lost('key'));
      annotations--;
      return;
    }
    TAG.lastIndex = at + 1;
    const tag = TAG.exec(text);
    if (tag !== null) {
      end(at + 1 + tag[0].length, 'tag', lost('tag', !INLINE.test(tag[1] ?? '')));
      return;
    }
    REFERENCE.lastIndex = at + 1;
    const reference = REFERENCE.exec(text);
    if (reference !== null) {
      end(at + 1 + reference[0].length, 'sign', lost('sign'), REFERENCES[reference[1] ?? ''] ?? '');
      return;
    }
    if (at === text.length - 1) end(at + 1, 'line', lost('line', true));
    else end(at + 1, 'sign', lost('sign'), '□');
  }
}
