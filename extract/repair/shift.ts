/**
 * Reads on where the mirror's decoder lost step. The mirror put `(pinyin)` into GBK bytes without minding where characters
 * begin, so a key can have fired across two characters: in 序實 D0F2 8C8D the bytes F28C are 驅, and `(qū)` came to stand
 * between 8C and 8D. The decoder took 8C and `(` for a pair, printed `?`, and read everything behind it one byte late, until
 * an ASCII character set it right. Here those bytes are put together again; nothing is guessed but where a `Lost` is left.
 */
import { readsAs } from './annotations';
import type { GbkCodec } from './gbk';
import { isLead, keysFor } from './keys';
import { annotationAt, referenceAt, swallowedAt, tagAt } from './swallowed';
import { widen } from './wide';

/** One way to read the text from where step was lost to where it is found again. */
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

/** No sentence is longer without any ASCII character; and a page made to be slow must not be. */
const LONGEST = 600;
/** Ways to read a folded text that are worth weighing. */
const MOST_WAYS = 12;

/**
 * Reads the text from `from` on with one byte pending. `folded`: full-width punctuation of this text was folded to ASCII, so
 * that `,` and `D` may be ， and Ｄ; then there is more than one way to read it, and all are returned.
 */
export function readShifted(text: string, from: number, pendingByte: number, gbk: GbkCodec, folded: boolean): Shift[] {
  return new ShiftReader(text, pendingByte, gbk, folded).read(from);
}

class ShiftReader {
  private readonly shifts: Shift[] = [];
  private readonly pieces: Piece[] = [];
  private annotations = 0;
  private wideMarks = 0;

  constructor(
    private readonly text: string,
    private pending: number,
    private readonly gbk: GbkCodec,
    private readonly folded: boolean,
  ) {}

  read(from: number): Shift[] {
    for (let at: number | null = from; at !== null; ) at = this.readCharacter(at, from);
    return this.shifts;
  }

  /** Puts the pending byte and the first one of the character together; where to go on, null where no way goes on. */
  private readCharacter(at: number, from: number): number | null {
    if (at >= this.text.length) return this.stop(at, 'line', this.lost('line', true));
    const code = this.codeAt(at);
    if (code === null) return null;
    if (code === undefined || at - from > LONGEST || this.shifts.length > MOST_WAYS)
      return this.stop(at, 'unreadable', this.lost('unreadable'));
    this.pieces.push(this.pair(code >> 8) ?? this.lost('unreadable'));
    this.pending = code & 0xff;
    const next = this.behindAnnotation(at);
    if (isLead(this.pending)) return next;
    // The trail byte was an ASCII letter of the text.
    if (this.pending > 0x20 && this.pending < 0x7f) return this.stop(next, 'ascii', String.fromCharCode(this.pending));
    return this.stop(next, 'unreadable');
  }

  /** Both bytes of the character at a place, undefined where it has none; null where the shift ends before it. */
  private codeAt(at: number): number | null | undefined {
    const char = this.text.charAt(at);
    if (char === '?') {
      this.endAtMark(at);
      if (!this.folded) return null;
      this.wideMarks++;
      return this.gbk.encode('？');
    }
    if (char > ' ' && char <= '~') {
      if (char >= '@') this.endWithTrail(at, char.charCodeAt(0));
      if (this.folded) return this.gbk.encode(widen(char));
      // A sign below @ cannot be a trail byte: the decoder would have printed ?.
      return char < '@' ? this.stop(at, 'unreadable', this.lost('unreadable')) : null;
    }
    // 80 is no lead byte: it shows as € and sets the decoder right. 一個孩 D2BB 8280 BAA2.
    if (char === '€') this.endWithTrail(at, 0x80);
    // White space was folded; a space byte would show as ?.
    return this.gbk.encode(char) ?? (char === ' ' ? this.gbk.encode('　') : undefined);
  }

  /** A key that fired in step with the shifted text: its annotation goes, the bytes around it stay neighbours. */
  private behindAnnotation(at: number): number {
    const annotation = annotationAt(this.text, at + 1);
    if (annotation === undefined || readsAs(this.text.charAt(at), annotation.reading) === 'not') return at + 1;
    this.annotations++;
    return annotation.to;
  }

  /** `?`: the decoder took a sign for a trail byte. */
  private endAtMark(at: number): void {
    const { text } = this;
    const swallowed = swallowedAt(text, at);
    const key = swallowed === undefined ? undefined : keysFor(this.pending, swallowed.reading, this.gbk)[0];
    if (swallowed !== undefined && key !== undefined) {
      this.annotations++;
      this.end(swallowed.to, 'key', this.gbk.decode(key) ?? this.lost('key'));
      this.annotations--;
      return;
    }
    const tag = tagAt(text, at + 1);
    const reference = tag === undefined ? referenceAt(text, at + 1) : undefined;
    if (tag !== undefined) this.end(tag.to, 'tag', this.lost('tag', tag.closes));
    else if (reference !== undefined) this.end(reference.to, 'sign', this.lost('sign'), reference.sign);
    else if (at === text.length - 1) this.end(at + 1, 'line', this.lost('line', true));
    else this.end(at + 1, 'sign', this.lost('sign'), '□');
  }

  private endWithTrail(at: number, trail: number): void {
    this.end(at + 1, 'ascii', this.pair(trail) ?? this.lost('ascii'));
  }

  /** One way to read the shift: up to `to`, with what was read so far and `last`. */
  private end(to: number, end: End, ...last: Piece[]): void {
    const { annotations, wideMarks } = this;
    this.shifts.push({ to, pieces: [...this.pieces, ...last], annotations, end, wideMarks });
  }

  private stop(to: number, end: End, ...last: Piece[]): null {
    this.end(to, end, ...last);
    return null;
  }

  private pair(trail: number): string | undefined {
    return this.gbk.decode((this.pending << 8) | trail);
  }

  private lost(end: End, closes = false): Lost {
    return { lead: this.pending, end, closes };
  }
}
