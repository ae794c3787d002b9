/** What each stage is worth: the figures without it, in Node. Style sheets hide nothing here, so they differ a little from a browser's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../cli/read-page';
import { type ExtractOptions, extract, STAGES } from '../extract';
import { repair } from '../gbk/repair';
import { fromHtml } from '../page/from-html';
import type { Page } from '../page/page';
import { mistakes } from '../tests/pages/mistakes';
import type { LabelledPage } from './labelled-pages';
import { FIELDS, scorePredictions, type ToolScore } from './score';
import { align } from './table';

/** One way of extracting: all of it, or without something. */
interface Way {
  name: string;
  options: ExtractOptions;
}

interface Result {
  name: string;
  score: ToolScore;
  /** Pages of tests/pages with a mistake. */
  family: number;
  /** Seeds whose extraction is another. */
  seeds: number;
}

/** `root` is the repository, for its own pages and seeds. `tell` hears the name of what is left out. */
export function ablate(root: string, pages: readonly LabelledPage[], tell: (name: string) => void): string {
  const read = pages.map(({ id, file }) => ({ id, page: readPage(file) }));
  const families = readFamilies(join(root, 'tests/pages'));
  const seeds = readdirSync(join(root, 'seeds')).map((name) => readPage(join(root, 'seeds', name)));
  let whole: string[] | null = null;
  const results = waysOf().map(({ name, options }): Result => {
    tell(name);
    const of = (page: Page) => extract(page, options);
    const found = new Map(read.map(({ id, page }) => [id, of(page)]));
    const written = seeds.map((seed) => JSON.stringify(of(seed)));
    whole ??= written;
    return {
      name,
      score: scorePredictions(pages, found),
      family: families.filter(({ page, expected }) => mistakes(expected, of(page)).length > 0).length,
      seeds: written.filter((text, at) => text !== whole?.[at]).length,
    };
  });
  return ablationTable(results);
}

function waysOf(): Way[] {
  return [
    { name: 'all', options: { repair } },
    { name: 'without repair', options: {} },
    ...STAGES.map((left) => ({
      name: `without ${left.name}`,
      options: { repair, stages: STAGES.filter((stage) => stage !== left) },
    })),
  ];
}

type Expected = Parameters<typeof mistakes>[0];

function readFamilies(folder: string): { page: Page; expected: Expected }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
      const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
      return { page: fromHtml(html, expected.url ?? ''), expected };
    });
}

/** The first row in full, the others as the difference to it in thousandths or in pages; what does not change is blank. */
function ablationTable(results: readonly Result[]): string {
  const head = [
    '',
    'body F1',
    'p10',
    'short',
    '<.9',
    ...FIELDS,
    'rejected',
    'wrongly',
    'tests/pages wrong',
    'seeds changed',
  ];
  const [all] = results;
  if (all === undefined) return '';
  const rows = results.map((result) => {
    const shares = sharesOf(result).map((value, at) => {
      if (result === all) return value.toFixed(3);
      return signed(Math.round((value - (sharesOf(all)[at] ?? 0)) * 1000));
    });
    const counts = countsOf(result).map((value, at) =>
      result === all ? String(value) : signed(value - (countsOf(all)[at] ?? 0)),
    );
    const [f1 = '', p10 = '', short = '', ...fields] = shares;
    const [below = '', ...rest] = counts;
    return [result.name, f1, p10, short, below, ...fields, ...rest];
  });
  return align([head, ...rows]);
}

function sharesOf({ score: { body, fields } }: Result): number[] {
  return [body.f1, body.p10, body.short, ...FIELDS.map((field) => fields[field])];
}

function countsOf({ score, family, seeds }: Result): number[] {
  return [score.body.below90, score.rejected, score.wronglyRejected, family, seeds];
}

function signed(difference: number): string {
  return difference === 0 ? '' : difference > 0 ? `+${difference}` : `−${-difference}`;
}
