/** Chooses each field among its candidates and writes down the evidence. */
import type { Author, Edition, Evidence, Part } from './article';
import { type Candidate, candidatesFor, type Draft, type FieldName } from './draft';
import { findMoments, type Moment } from './text/dates';
import { splitNames } from './text/names';
import { fold, skeleton } from './text/width';

export interface Fields {
  title: string | null;
  kicker: string | null;
  subtitle: string | null;
  publishedAt: string | null;
  source: string | null;
  authors: Author[];
  editors: string[];
  section: string[];
  siteName: string | null;
  edition: Edition | null;
  part: Part | null;
  summary: string | null;
  rights: string | null;
  evidence: Evidence[];
}

export function chooseFields(draft: Draft): Fields {
  const evidence: Evidence[] = [];
  const best = (field: FieldName): Candidate | undefined => {
    const list = candidatesFor(draft, field);
    list.forEach((candidate, i) => {
      const entry: Evidence = { field, value: candidate.value, from: candidate.from };
      if (i > 0 && candidate.value !== list[0]!.value) entry.overruled = true;
      evidence.push(entry);
    });
    return list[0];
  };
  const { title, part } = chooseTitle(draft, best('title'));
  const section = best('section')?.value.split('\n') ?? [];
  return {
    title,
    kicker: best('kicker')?.value ?? null,
    subtitle: best('subtitle')?.value.replace(/^[\s—–―─-]+/u, '') ?? null,
    publishedAt: chooseTime(candidatesFor(draft, 'publishedAt'), evidence),
    source:
      best('source')
        ?.value.replace(/^来源\s?[:：]/u, '')
        .trim() ?? null,
    authors: chooseAuthors(draft, evidence),
    editors: chooseEditors(draft, evidence),
    section: section.filter((crumb) => !title || skeleton(crumb) !== skeleton(title)),
    siteName: best('siteName')?.value ?? null,
    edition: chooseEdition(draft),
    part: part ?? choosePart(draft),
    summary: best('summary')?.value ?? null,
    rights: best('rights')?.value ?? null,
    evidence,
  };
}

/** `紅橋區副區長杜忠曉做客天津政務網(4)`: the pager's number is no part of the headline. */
function chooseTitle(draft: Draft, candidate: Candidate | undefined): { title: string | null; part: Part | null } {
  if (!candidate) return { title: null, part: null };
  const numbered = /^(.{4,}?)\s?[(（](\d{1,2})[)）]$/u.exec(candidate.value);
  if (!numbered) return { title: candidate.value, part: null };
  return { title: numbered[1]!, part: { index: Number(numbered[2]), total: choosePart(draft)?.total ?? null } };
}

function choosePart(draft: Draft): Part | null {
  const best = candidatesFor(draft, 'part')[0];
  if (!best) return null;
  const [index, total] = best.value.split('/').map(Number) as [number, number];
  return { index, total: total > 0 ? total : null };
}

/** The best place decides the day; a candidate of the same day with a time of day lends its minute. */
function chooseTime(candidates: readonly Candidate[], evidence: Evidence[]): string | null {
  const read = candidates
    .map((candidate) => ({ candidate, moment: momentOf(candidate.value) }))
    .filter((entry): entry is { candidate: Candidate; moment: Moment } => entry.moment !== null);
  const first = read[0];
  if (!first) return null;
  const fuller =
    first.moment.precision === 'day'
      ? read.find(
          ({ moment }) =>
            moment.day === first.moment.day && moment.precision !== 'day' && !/T00:00:00/u.test(moment.iso),
        )
      : undefined;
  const chosen = fuller ?? first;
  for (const { candidate, moment } of read) {
    const entry: Evidence = { field: 'publishedAt', value: moment.iso, from: candidate.from };
    if (moment.day !== chosen.moment.day) entry.overruled = true;
    evidence.push(entry);
  }
  // Midnight to the second is how a CMS stores a day.
  return /T00:00:00/u.test(chosen.moment.iso) ? chosen.moment.day : chosen.moment.iso;
}

function momentOf(value: string): Moment | null {
  return findMoments(fold(value))[0] ?? null;
}

const ROLES = ['reporter', 'correspondent', 'author', 'photographer'] as const;

/** Each person once, in the strongest role: who reports and photographs is a reporter. */
function chooseAuthors(draft: Draft, evidence: Evidence[]): Author[] {
  const people = new Map<string, Author>();
  const editors = new Set(candidatesFor(draft, 'editor').map((candidate) => candidate.value));
  for (const role of ROLES) {
    for (const candidate of candidatesFor(draft, role)) {
      const names = candidate.from.startsWith('comment') ? splitNames(candidate.value) : [candidate.value];
      for (const name of names) {
        if (people.has(name)) continue;
        if (role === 'author' && candidate.weight < 75 && editors.has(name)) continue;
        people.set(name, { name, role });
        evidence.push({ field: role, value: name, from: candidate.from });
      }
    }
  }
  return [...people.values()];
}

function chooseEditors(draft: Draft, evidence: Evidence[]): string[] {
  const list = candidatesFor(draft, 'editor');
  const visible = list.filter((candidate) => candidate.line >= 0);
  const chosen = [...new Set((visible.length > 0 ? visible : []).map((candidate) => candidate.value))];
  for (const candidate of list) evidence.push({ field: 'editor', value: candidate.value, from: candidate.from });
  return chosen;
}

function chooseEdition(draft: Draft): Edition | null {
  const value = (field: FieldName) => candidatesFor(draft, field)[0]?.value ?? null;
  const page = value('page');
  if (page === null) return null;
  return { paper: value('paper'), page, pageName: value('pageName'), date: value('editionDate') };
}
