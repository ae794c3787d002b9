/**
 * Quotation marks of the other script: “他说‘好’” is 「他說『好』」 in Taiwan and Hong Kong. OpenCC takes words for words and leaves
 * them. Which of two marks is written is told by what encloses it, as both standards say (GB/T 15834, 教育部《重訂標點符號手冊》).
 * A mark takes one character in both, so that runs and places in a text stay as they are.
 */
import type { Target } from './convert';

/** Opening and closing, outside and inside a quotation. */
const CURLY = '“”‘’';
const CORNER = '「」『』';

interface Mark {
  at: number;
  opens: boolean;
  /** Place in `CURLY` or `CORNER` without the side: 0 “ 「, 1 ‘ 『. */
  level: 0 | 1;
  curly: boolean;
  /** It has its other half, in this line or in one nearby. */
  paired: boolean;
}

const MARKS = new RegExp(`[${CURLY}${CORNER}]`, 'gu');
/** O’Neil, it’s; and minutes and seconds: 以3’45”夺冠. */
const NO_QUOTES = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})|(?<=\d)’\d{1,2}(?:\.\d+)?”/gu;

/**
 * @param text lines that follow each other: a speech of several paragraphs opens in each and closes in the last, or opens in the
 * first and closes in the last. Lines without Chinese keep theirs, and so does a mark without its other half.
 */
export function convertQuotes(text: string, to: Target): string {
  const [from, into] = to === 'hans' ? [CORNER, CURLY] : [CURLY, CORNER];
  const lines = text.split('\n');
  const marks = lines.map((line) => (/\p{Script=Han}/u.test(line) ? pairedIn(marksOf(line)) : []));
  pairAcross(marks, lines);
  return lines.map((line, place) => written(line, marks[place] ?? [], from, into)).join('\n');
}

function marksOf(line: string): Mark[] {
  // As long as it was: places stay.
  const quotes = line.replace(NO_QUOTES, (no) => ' '.repeat(no.length));
  return [...quotes.matchAll(MARKS)].map(({ 0: mark, index }) => {
    const curly = CURLY.includes(mark);
    const place = (curly ? CURLY : CORNER).indexOf(mark);
    return { at: index, opens: place % 2 === 0, level: place < 2 ? 0 : 1, curly, paired: false };
  });
}

/** Each closing mark takes the last open one of its kind; what was opened in between stays alone. */
function pairedIn(marks: Mark[]): Mark[] {
  const open: Mark[] = [];
  for (const mark of marks) {
    if (mark.opens) {
      open.push(mark);
      continue;
    }
    const partner = open.findLastIndex(({ level, curly }) => level === mark.level && curly === mark.curly);
    const [found] = partner < 0 ? [] : open.splice(partner);
    if (found) found.paired = mark.paired = true;
  }
  return marks;
}

/** Marks left alone in their lines that belong together: “第一段 and “第二段。”, or “第一段 and 第二段。” */
function pairAcross(lines: readonly Mark[][], texts: readonly string[]): void {
  const alone = lines.flatMap((marks, line) =>
    marks.filter(({ paired, level }) => !paired && level === 0).map((mark) => ({ mark, line })),
  );
  for (const [place, { mark, line }] of alone.entries()) {
    if (!mark.opens) continue;
    const next = alone[place + 1]?.mark;
    const [first] = lines[line + 1] ?? [];
    const opensAnew = first?.opens && first.level === 0 && texts[line + 1]?.slice(0, first.at).trim() === '';
    const closes = next && !next.opens;
    if (opensAnew || closes) mark.paired = true;
    if (closes) next.paired = true;
  }
}

function written(line: string, marks: readonly Mark[], from: string, into: string): string {
  const paired = marks.filter((mark) => mark.paired);
  const opened = paired.filter(({ opens }) => opens).length;
  // A line that closes what an earlier one opened begins inside of it.
  let depth = Math.max(0, paired.length - 2 * opened);
  let result = '';
  let done = 0;
  for (const { at, opens, curly } of paired) {
    if (!opens) depth -= 1;
    const mark = into.charAt((depth % 2) * 2 + (opens ? 0 : 1));
    result += line.slice(done, at) + (curly === (from === CURLY) ? mark : line.charAt(at));
    done = at + 1;
    if (opens) depth += 1;
  }
  return result + line.slice(done);
}
