/** The figures as a terminal shows them. */
import type { PageScript } from './build-extension';
import type { Band } from './calibration';
import { FIELDS, type ToolScore } from './score';
import { type Comparison, compare, type PageTimes, type Way } from './timing';

export function scoreTable(scores: ReadonlyMap<string, ToolScore>): string {
  const rows = [
    ['', 'body F1', '95 %', 'P', 'R', 'p10', 'short', 'exact', '<.9', '<.5', ...FIELDS, 'rejected', 'wrongly'],
    ...[...scores].map(([name, { body, fields, ...score }]) => [
      name,
      three(body.f1),
      body.interval.map(three).join('–'),
      ...[body.precision, body.recall, body.p10, body.short].map(three),
      ...[body.exact, body.below90, body.below50].map(String),
      ...FIELDS.map((field) => three(fields[field])),
      `${score.rejected}/${score.others}`,
      `${score.wronglyRejected}${score.missing > 0 ? `, ${score.missing} missing` : ''}`,
    ]),
  ];
  return align(rows);
}

const WAYS: [Way, string][] = [
  ['warm', 'called when warm'],
  ['again', 'injected again'],
  ['first', 'first in its process'],
  ['start', 'and the background just started'],
];

/**
 * The figures that the goals are set for. Both are warm: what is compared is the reading of a page, and not how long a browser
 * takes to compile the one or the other; the table says that too.
 */
export function headline(pages: readonly PageTimes[]): string {
  const { medianRatio, p90Ratio, slow } = compare(pages, 'ours', 'readability', 'warm');
  const [median, p90] = [medianRatio, p90Ratio].map((value) => value.toFixed(2));
  return (
    `Capture to article against Readability's clone and parse, both warm, ${pages.length} pages: median ratio ${median} ` +
    `(goal 0.35), 90th percentile ${p90} (goal 0.5), pages over 100 ms: ${slow.length === 0 ? 'none' : slow.join(' ')} (goal none)`
  );
}

/** Times of each tool against Readability's. */
export function timeTable(pages: readonly PageTimes[], tools: readonly string[]): string {
  const rows = [['', 'median ms', 'p90', 'most', 'median ratio', 'p90 ratio', '>100 where Readability ≤200']];
  for (const [way, name] of WAYS)
    for (const tool of tools) {
      const figures = compare(pages, tool, 'readability', way);
      rows.push([`${tool}, ${name}`, ...timeCells(figures)]);
    }
  return align(rows);
}

function timeCells({ median, p90, most, medianRatio, p90Ratio, slow }: Comparison): string[] {
  const times = [median, p90, most].map((value) => value.toFixed(1));
  const ratios = [medianRatio, p90Ratio].map((value) => value.toFixed(2));
  return [...times, ...ratios, slow.length === 0 ? 'none' : `${slow.length}: ${slow.slice(0, 6).join(' ')}`];
}

export function calibrationTable(bands: readonly Band[]): string {
  const rows = [['confidence', 'pages', 'F1 ≥ .95', 'share']];
  for (const { name, pages, reached } of bands)
    rows.push([name, String(pages), String(reached), pages > 0 ? `${((100 * reached) / pages).toFixed(1)} %` : '-']);
  return align(rows);
}

export function sizeLine({ bytes, gzipped }: PageScript): string {
  return `page-capture.js ${kilobytes(gzipped)} gzipped (${kilobytes(bytes)})`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function three(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '-';
}

/** Columns set flush right, the first flush left. */
export function align(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
