/**
 * How right predictions are. Bodies are compared as multisets of character 4-grams without white space: word tokens reorder
 * extractors on Chinese text, and 4-grams agree with word-based ROUGE-5. Fields are compared after evening out quotes,
 * dashes and dots; a field that the page does not have counts against whoever states one.
 */
import type { Label, LabelledPage } from './labelled-pages';
import type { PredictedArticle, Prediction } from './prediction';

export interface BodyScore {
  precision: number;
  recall: number;
  f1: number;
}

export const FIELDS = ['title', 'day', 'minute', 'source', 'authors', 'editors', 'section', 'part'] as const;
export type Field = (typeof FIELDS)[number];

export interface PageScore extends BodyScore {
  id: string;
  host: string;
  /** Chinese characters of the labelled body. */
  han: number;
  confidence: number | null;
  kind: Prediction['kind'] | 'missing';
}

export interface ToolScore {
  /** Article pages. */
  pages: PageScore[];
  /** Means over article pages. */
  body: BodyScore & {
    /** 95 % interval of the mean F1, by bootstrap. */
    interval: [number, number];
    /** 10th percentile of F1. */
    p10: number;
    below90: number;
    below50: number;
    exact: number;
    /** Mean F1 of articles of fewer than 600 characters. */
    short: number;
  };
  /** F1 of each field over all article pages. */
  fields: Record<Field, number>;
  /** Pages without an article that were recognised as such. */
  rejected: number;
  others: number;
  /** Article pages that were taken for no article. */
  wronglyRejected: number;
  /** Article pages without a prediction. */
  missing: number;
}

const SHORT = 600;

export function scorePredictions(
  pages: readonly LabelledPage[],
  predictions: ReadonlyMap<string, Prediction>,
): ToolScore {
  const articles = pages.filter((page) => page.isArticle);
  const others = pages.filter((page) => !page.isArticle);
  const scores = articles.map((page) => scorePage(page, predictions.get(page.id)));
  const tallies = tallyFields(articles, predictions);
  const f1s = scores.map((score) => score.f1);
  return {
    pages: scores,
    body: {
      f1: mean(f1s),
      precision: mean(scores.map((score) => score.precision)),
      recall: mean(scores.map((score) => score.recall)),
      interval: bootstrap(f1s),
      p10: [...f1s].sort((a, b) => a - b)[Math.floor(f1s.length * 0.1)] ?? Number.NaN,
      below90: f1s.filter((f1) => f1 < 0.9).length,
      below50: f1s.filter((f1) => f1 < 0.5).length,
      exact: f1s.filter((f1) => f1 >= 0.9999).length,
      short: mean(scores.filter((score) => score.han < SHORT).map((score) => score.f1)),
    },
    fields: Object.fromEntries(FIELDS.map((field) => [field, tallies[field].f1])) as Record<Field, number>,
    rejected: others.filter((page) => predictions.get(page.id)?.kind === 'not-article').length,
    others: others.length,
    wronglyRejected: scores.filter((score) => score.kind === 'not-article').length,
    missing: scores.filter((score) => score.kind === 'missing').length,
  };
}

function scorePage(page: LabelledPage, prediction: Prediction | undefined): PageScore {
  const text = (prediction?.articles ?? []).map((article) => article.text).join('\n');
  return {
    ...scoreBody(page, text),
    id: page.id,
    host: page.host,
    han: page.body.join('').replace(/[^\u4e00-\u9fff]/gu, '').length,
    confidence: prediction?.confidence ?? null,
    kind: prediction?.kind ?? 'missing',
  };
}

/** Compares a text with the labelled body; what the label calls neutral or a caption neither helps nor hurts. */
export function scoreBody(label: Pick<Label, 'body' | 'captions' | 'neutral'>, text: string): BodyScore {
  const wanted = grams(tidy(label.body.join('\n')));
  const free = grams(tidy([...label.neutral, ...label.captions].join('\n')));
  let right = 0;
  let wrong = 0;
  for (const [gram, count] of grams(tidy(text))) {
    const hits = Math.min(count, wanted.get(gram) ?? 0);
    right += hits;
    wrong += Math.max(0, count - hits - (free.get(gram) ?? 0));
  }
  const all = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const recall = all > 0 ? right / all : 1;
  const precision = right + wrong > 0 ? right / (right + wrong) : all > 0 ? 0 : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Compatibility forms made one, white space taken out. */
export function tidy(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
}

/** Multiset of character 4-grams; of characters for texts that are shorter. */
export function grams(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const length = text.length < 4 ? 1 : 4;
  for (let at = 0; at + length <= text.length; at++) {
    const gram = text.slice(at, at + length);
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

/** Counts over all pages for one field. */
class Tally {
  private right = 0;
  private wrong = 0;
  private missed = 0;

  /** A field with one value, '' where there is none. */
  one(wanted: string, found: string): void {
    this.many(new Set(wanted === '' ? [] : [wanted]), new Set(found === '' ? [] : [found]));
  }

  many(wanted: ReadonlySet<string>, found: ReadonlySet<string>): void {
    for (const value of found) if (wanted.has(value)) this.right++;
    for (const value of found) if (!wanted.has(value)) this.wrong++;
    for (const value of wanted) if (!found.has(value)) this.missed++;
  }

  get f1(): number {
    const all = 2 * this.right + this.wrong + this.missed;
    return all > 0 ? (2 * this.right) / all : 1;
  }
}

/** Fields of the page are those of its first article. */
function tallyFields(
  pages: readonly LabelledPage[],
  predictions: ReadonlyMap<string, Prediction>,
): Record<Field, Tally> {
  const tallies = Object.fromEntries(FIELDS.map((field) => [field, new Tally()])) as Record<Field, Tally>;
  for (const page of pages) {
    const found: Partial<PredictedArticle> = predictions.get(page.id)?.articles[0] ?? {};
    const wantedTime = timeOf(page.publishedAt);
    const foundTime = timeOf(found.publishedAt);
    tallies.title.one(even(page.title), even(found.title));
    tallies.day.one(wantedTime.day, foundTime.day);
    tallies.minute.one(wantedTime.minute, foundTime.minute);
    tallies.source.one(even(page.source), even(found.source));
    tallies.authors.many(
      evenSet(page.authors.map(({ name }) => name)),
      evenSet(found.authors?.map(({ name }) => name)),
    );
    tallies.editors.many(evenSet(page.editors), evenSet(found.editors));
    tallies.section.one(even(page.section.join('>')), even(found.section?.join('>')));
    tallies.part.one(String(page.part?.index ?? ''), String(found.part?.index ?? ''));
  }
  return tallies;
}

/** Quotes, dashes and dots of any kind made one. */
function even(text: string | null | undefined): string {
  return tidy(text ?? '')
    .replace(/[“”"'‘’「」『』]/gu, '"')
    .replace(/[—―─-]+/gu, '-')
    .replace(/[·•・‧]/gu, '·');
}

function evenSet(texts: readonly string[] | undefined): Set<string> {
  return new Set((texts ?? []).map(even).filter(Boolean));
}

/** Day and minute of a date as printed or in ISO 8601; a date without a time of day has the minute `2012-01-12 null`. */
export function timeOf(written: string | null | undefined): { day: string; minute: string } {
  const found = /(\d{4})\D(\d{1,2})\D(\d{1,2})(?:\D+(\d{1,2}):(\d{2})(?::\d{2})?)?/u.exec(written ?? '');
  if (found === null) return { day: '', minute: '' };
  const [, year, month = '', date = '', hour, minute] = found;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return { day, minute: `${day} ${hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}`}` };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Means of 1,000 samples with replacement, drawn by a fixed generator: the same values give the same interval. */
function bootstrap(values: readonly number[]): [number, number] {
  let seed = 42;
  const random = () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const means = Array.from({ length: 1000 }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [means[25] ?? Number.NaN, means[974] ?? Number.NaN];
}
