/** The reader's choice among the values that the page gives for a field: take one out, use another, and back. */
import type { Article, Author, Evidence, Extraction } from '../article';
import { cleanValue } from '../text/clean-value';

const SINGLE = ['title', 'kicker', 'subtitle', 'summary', 'publishedAt', 'source', 'siteName'] as const;
const ROLES = ['reporter', 'correspondent', 'photographer', 'author'] as const;
type Single = (typeof SINGLE)[number];

export interface FieldValue {
  value: string;
  from: Evidence['from'];
  /** It stands in the article. */
  taken: boolean;
  /** The reader put it there. */
  chosen: boolean;
  /** It stood there until the reader decided otherwise. */
  setAside: boolean;
}

export function isChoosable(field: string): boolean {
  return isSingle(field) || isRole(field) || field === 'editor';
}

/** What the page gives for a field, each value once: what stands in the article first, then what was set aside. */
export function valuesOf(article: Article, field: string): FieldValue[] {
  const values = new Map<string, FieldValue>();
  for (const { value: written, from, overruled, chosen, setAside } of evidenceOf(article, field)) {
    const value = cleanValue(field, written);
    const taken = isTaken(article, field, value);
    // A day beside its minute is no other value: it lost nothing.
    if (value === '' || values.has(value) || (!taken && !overruled && hasAny(article, field))) continue;
    values.set(value, { value, from, taken, chosen: chosen === true, setAside: setAside === true });
  }
  return [...values.values()].sort((one, other) => Number(other.taken) - Number(one.taken));
}

/**
 * Takes a value out of the article, or puts it there: in place of another where a field has one value only. What stood there by
 * itself is known as such, so that putting it back is no choice.
 */
export function toggleValue(extraction: Extraction, story: number, field: string, value: string): Extraction {
  const article = extraction.articles[story];
  const known = article && valuesOf(article, field).find((entry) => entry.value === value);
  if (!article || !known) return extraction;
  const taken = !known.taken;
  const evidence = evidenceOf(article, field).map((entry): Evidence => {
    const { overruled: _, chosen, setAside, ...bare } = entry;
    const bareValue = cleanValue(field, entry.value);
    const out = (own: boolean): Evidence => ({ ...bare, overruled: true, ...(own && { setAside: true }) });
    if (bareValue === value) {
      if (!taken) return out(!chosen);
      return setAside ? bare : { ...bare, chosen: true };
    }
    if (!taken || !isSingle(field)) return entry;
    return out(setAside === true || (!chosen && isTaken(article, field, bareValue)));
  });
  const others = article.evidence.filter((entry) => entry.field !== field);
  const changed = { ...withValue(article, field, value, taken), evidence: [...others, ...evidence] };
  return { ...extraction, articles: extraction.articles.with(story, changed) };
}

/** As before the reader chose a value: with what it took the place of. What was chosen by itself stays. */
export function withoutChoice(extraction: Extraction, story: number, field: string, value: string): Extraction {
  const article = extraction.articles[story];
  const values = article ? valuesOf(article, field) : [];
  if (!values.some((entry) => entry.value === value && entry.chosen)) return extraction;
  const before = isSingle(field) ? values.find(({ setAside }) => setAside) : undefined;
  return toggleValue(extraction, story, field, before?.value ?? value);
}

/** The evidence of a field; the value itself among it where it was put together from several. */
function evidenceOf(article: Article, field: string): Evidence[] {
  const evidence = article.evidence.filter((entry) => entry.field === field);
  if (!isSingle(field)) return evidence;
  const own = article[field];
  const from = evidence.find(({ overruled }) => !overruled)?.from;
  if (own === null || from === undefined || evidence.some(({ value }) => cleanValue(field, value) === own))
    return evidence;
  return [{ field, value: own, from }, ...evidence];
}

function withValue(article: Article, field: string, value: string, taken: boolean): Article {
  if (isSingle(field)) return { ...article, [field]: taken ? value : null };
  if (field === 'editor') {
    const rest = article.editors.filter((name) => name !== value);
    return { ...article, editors: taken ? [...rest, value] : rest };
  }
  const role = field as Author['role'];
  const rest = article.authors.filter((author) => author.name !== value || author.role !== role);
  return { ...article, authors: taken ? [...rest, { name: value, role }] : rest };
}

function isTaken(article: Article, field: string, value: string): boolean {
  if (isSingle(field)) return article[field] === value;
  if (field === 'editor') return article.editors.includes(value);
  return article.authors.some(({ name, role }) => name === value && role === field);
}

function hasAny(article: Article, field: string): boolean {
  if (isSingle(field)) return article[field] !== null;
  return field === 'editor' ? article.editors.length > 0 : article.authors.some(({ role }) => role === field);
}

/** A field with one value: another takes its place. */
export function isSingle(field: string): field is Single {
  return (SINGLE as readonly string[]).includes(field);
}

function isRole(field: string): boolean {
  return (ROLES as readonly string[]).includes(field);
}
