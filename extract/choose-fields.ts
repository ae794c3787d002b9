/** Chooses each field among its candidates and writes down the evidence. */
import { caretaker } from '../rules/credit-values';
import type { Author, Edition, Evidence, Part } from './article';
import { candidatesFor as allCandidates, type Candidate, type Draft, type FieldName } from './draft';
import { cleanValue } from './text/clean-value';
import { findMoments, type Moment } from './text/dates';
import { looksLikeName, splitNames } from './text/names';
import { simplify } from './text/script';
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

/** `story` limits what is printed in the story itself to that story; facts of the whole page hold for each. */
export function chooseFields(draft: Draft, story: number | null): Fields {
  const evidence: Evidence[] = [];
  const candidatesFor = (field: FieldName) => candidatesIn(draft, story, field);
  const best = (field: FieldName): Candidate | undefined => {
    const list = candidatesFor(field);
    list.forEach((candidate, i) => {
      const entry: Evidence = { field, value: candidate.value, from: candidate.from };
      if (i > 0 && candidate.value !== list[0]!.value) entry.overruled = true;
      evidence.push(entry);
    });
    return list[0];
  };
  const written = (field: FieldName): string | null => {
    const candidate = best(field);
    return candidate ? cleanValue(field, candidate.value) : null;
  };
  const { title, part } = chooseTitle(best('title'), choosePart(candidatesFor('part')));
  const section = best('section')?.value.split('\n') ?? [];
  return {
    title,
    kicker: written('kicker'),
    subtitle: written('subtitle'),
    publishedAt: chooseTime(candidatesFor('publishedAt'), evidence),
    source: written('source'),
    authors: chooseAuthors(candidatesFor, evidence),
    editors: chooseEditors(candidatesFor('editor'), evidence),
    section: section.filter((crumb) => !title || skeleton(crumb) !== skeleton(title)),
    siteName: chooseSite(candidatesFor('siteName'), title, evidence),
    edition: chooseEdition(candidatesFor),
    part,
    summary: written('summary'),
    rights: written('rights'),
    evidence,
  };
}

/** A name is short and holds no label; XXX（非淄博时空） in a statement and a headline in og:site_name are none. */
function chooseSite(candidates: readonly Candidate[], title: string | null, evidence: Evidence[]): string | null {
  const named = candidates.filter(
    ({ value }) => value !== title && value.length <= 16 && !/[:：()（）]|^X{2,}/u.test(value),
  );
  for (const { value, from } of named)
    evidence.push({ field: 'siteName', value, from, ...(value !== named[0]!.value && { overruled: true as const }) });
  return named[0]?.value ?? null;
}

/** What stands in another story is not this one's; what stands above all stories (story -1) or in no line is everyone's. */
function candidatesIn(draft: Draft, story: number | null, field: FieldName): Candidate[] {
  const list = allCandidates(draft, field);
  if (story === null) return list;
  return list.filter((candidate) => {
    const at = candidate.line < 0 ? -1 : draft.lines[candidate.line]!.story;
    return at === story || (at === -1 && !OWN_TO_A_STORY.has(field));
  });
}

const OWN_TO_A_STORY: ReadonlySet<FieldName> = new Set([
  'title',
  'kicker',
  'subtitle',
  'summary',
  'reporter',
  'correspondent',
  'author',
  'photographer',
]);

type CandidatesFor = (field: FieldName) => Candidate[];

/** `紅橋區副區長杜忠曉做客天津政務網(4)`: the pager's number is no part of the headline. */
function chooseTitle(candidate: Candidate | undefined, part: Part | null): { title: string | null; part: Part | null } {
  if (!candidate) return { title: null, part };
  const numbered = /^(.{4,}?)\s?[(（](\d{1,2})[)）]$/u.exec(candidate.value);
  if (!numbered) return { title: candidate.value, part };
  return { title: numbered[1]!, part: { index: Number(numbered[2]), total: part?.total ?? null } };
}

function choosePart(candidates: readonly Candidate[]): Part | null {
  const best = candidates[0];
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
          ({ candidate, moment }) =>
            // A reader's comment of the same day is no evidence, and what only a script knows the page chose not to say.
            (candidate.line < 0 ? !candidate.from.startsWith(SCRIPT) : candidate.weight >= 60) &&
            moment.day === first.moment.day &&
            moment.precision !== 'day' &&
            !/T00:00:00/u.test(moment.iso),
        )
      : undefined;
  const chosen = fuller ?? first;
  for (const { candidate, moment } of read) {
    const entry: Evidence = { field: 'publishedAt', value: moment.iso, from: candidate.from };
    if (moment.day !== chosen.moment.day) entry.overruled = true;
    evidence.push(entry);
  }
  return cleanValue('publishedAt', chosen.moment.iso);
}

function momentOf(value: string): Moment | null {
  return findMoments(fold(value))[0] ?? null;
}

const WRITERS = ['reporter', 'correspondent', 'author'] as const;

const SCRIPT = 'meta script';

/** What only JSON-LD says of writers counts where the page itself names none. */
const JSON_LD = 'json-ld';

/** Each writer once, in the strongest role; who also took the pictures is named again as photographer. */
function chooseAuthors(candidatesFor: CandidatesFor, evidence: Evidence[]): Author[] {
  const writers = new Map<string, Author>();
  const editors = new Set(candidatesFor('editor').map((candidate) => candidate.value));
  const pictured = new Set(candidatesFor('photographer').map((candidate) => candidate.value));
  const add = (list: Map<string, Author>, role: Author['role']) => {
    for (const candidate of candidatesFor(role)) {
      if (candidate.from === JSON_LD) continue;
      const names = candidate.line < 0 ? splitNames(candidate.value) : [candidate.value];
      for (const name of names) {
        if (list.has(name) || (role === 'author' && candidate.weight < 75 && editors.has(name))) continue;
        // 卜昌伟 in a comment of the system, 卜昌偉 on its Traditional mirror
        if (candidate.line < 0 && [...list.keys()].some((known) => simplify(known) === simplify(name))) continue;
        // <author>周晓梅 韩东</author> of a CMS names who took the picture too.
        if (role === 'author' && candidate.line < 0 && pictured.has(name)) continue;
        list.set(name, { name, role });
        evidence.push({ field: role, value: name, from: candidate.from });
      }
    }
  };
  for (const role of WRITERS) add(writers, role);
  const visible = writers.size;
  for (const { value: name, from } of candidatesFor('author')) {
    if (from !== JSON_LD || visible > 0 || editors.has(name) || !looksLikeName(name)) continue;
    writers.set(name, { name, role: 'author' });
    evidence.push({ field: 'author', value: name, from });
  }
  const photographers = new Map<string, Author>();
  add(photographers, 'photographer');
  return [...writers.values(), ...photographers.values()];
}

/**
 * Editors are printed, not inferred: metas called editor or author often hold ids. The account of whoever keeps the system counts
 * where nobody else is named: （责任编辑：系统管理员）.
 */
function chooseEditors(candidates: readonly Candidate[], evidence: Evidence[]): string[] {
  const printed = candidates.filter(({ line }) => line >= 0);
  const persons = printed.filter(({ value }) => !caretaker.test(value));
  for (const { value, from } of candidates) evidence.push({ field: 'editor', value, from });
  return [...new Set((persons.length > 0 ? persons : printed).map(({ value }) => value))];
}

function chooseEdition(candidatesFor: CandidatesFor): Edition | null {
  const value = (field: FieldName) => candidatesFor(field)[0]?.value || null;
  const page = value('page');
  if (page === null) return null;
  return {
    paper: value('paper'),
    page,
    pageName: value('pageName'),
    date: momentOf(value('publishedAt') ?? '')?.day ?? null,
  };
}
