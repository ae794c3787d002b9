/** What the reader chose as a field on one article is read from the same place on the next. */
import type { Article, Evidence, Extraction } from '../article';
import { blockOfOrigin, isOrigin } from '../origin';
import { cleanValue } from '../text/clean-value';
import { isSingle, toggleValue, valuesOf } from './choose-value';
import { type FieldPlace, LINE, type PlacedValue } from './field-place';

/** More values of one field in one place are a list, and no place to read it from. */
const MOST_NAMES = 8;

/** Whether a choice of the reader's is what a value of an article follows. */
export function isReadFrom(
  choice: FieldPlace,
  article: Article,
  field: string,
  value: string,
  placed: readonly PlacedValue[],
): boolean {
  return choice.field === field && valuesAt(choice, article.evidence, placed).includes(value);
}

/** The extraction with the values in place that stand where the reader wants them read. What stands nowhere changes nothing. */
export function readAsChosen(
  extraction: Extraction,
  choices: readonly FieldPlace[],
  placed: readonly PlacedValue[],
): Extraction {
  let read = extraction;
  for (const [story, { evidence }] of extraction.articles.entries())
    for (const choice of choices)
      for (const value of valuesAt(choice, evidence, placed)) {
        const article = read.articles[story] as Article;
        const open = valuesOf(article, choice.field).some((entry) => entry.value === value && !entry.taken);
        if (open) read = toggleValue(read, story, choice.field, value);
      }
  return read;
}

/**
 * What a site's choices become when the reader takes a value of a field out, or puts it there. A value that the pipeline itself had
 * chosen needs no choice; one from a place that is not sure to be the same on another page holds for its article only.
 */
export function choicesAfter(
  choices: readonly FieldPlace[],
  article: Article,
  field: string,
  value: string,
  placed: readonly PlacedValue[],
): FieldPlace[] {
  const entry = valuesOf(article, field).find((known) => known.value === value);
  if (!entry) return [...choices];
  const others = choices.filter((choice) => !isReadFrom(choice, article, field, value, placed));
  if (entry.taken) return others;
  const single = isSingle(field);
  if (entry.setAside) return single ? choices.filter((choice) => choice.field !== field) : [...choices];
  const place = article.evidence
    .flatMap((known) => (known.field === field ? (placeOfEvidence(known, placed) ?? []) : []))
    .find((candidate) => isReadFrom(candidate, article, field, value, placed));
  if (!place) return [...choices];
  return [...(single ? others.filter((choice) => choice.field !== field) : others), place];
}

function isSamePlace(one: FieldPlace, other: FieldPlace): boolean {
  return one.field === other.field && one.from === other.from && (one.from !== LINE || isSameLine(one, other));
}

function isSameLine(one: FieldPlace, other: FieldPlace): boolean {
  return one.box === other.box && one.name === other.name && one.label === other.label;
}

/** The values in a place: of the very line, else of the only other line with its label. None where it is not clear which. */
function valuesAt(wanted: FieldPlace, evidence: readonly Evidence[], placed: readonly PlacedValue[]): string[] {
  const found = evidence.flatMap((entry) => {
    const place = entry.field === wanted.field ? placeOfEvidence(entry, placed) : null;
    return place ? [{ place, value: cleanValue(entry.field, entry.value) }] : [];
  });
  const exact = found.filter(({ place }) => isSamePlace(place, wanted));
  const labelled = found.filter(({ place: { from, label } }) => from === LINE && label && label === wanted.label);
  const values = [...new Set((exact.length > 0 ? exact : labelled).map(({ value }) => value))];
  return values.length <= (isSingle(wanted.field) ? 1 : MOST_NAMES) ? values : [];
}

function placeOfEvidence({ field, value, from }: Evidence, placed: readonly PlacedValue[]): FieldPlace | null {
  if (isOrigin(from) && blockOfOrigin(from) === null) return { field, from };
  const bare = cleanValue(field, value);
  const known = placed.find((entry) => entry.from === from && entry.place.field === field && entry.value === bare);
  return known?.place ?? null;
}
