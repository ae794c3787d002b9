/** Chooses each field among its candidates and writes down the evidence. */
import { entryAt } from '../../page/entry-at';
import type { FieldName } from '../../rules/field-name';
import type { Article, Edition, Evidence } from '../article';
import { candidatesFor as allCandidates, type Candidate, type Draft } from '../draft';
import { stepsOf } from '../field-values';
import { cleanValue } from '../text/clean-value';
import { firstMoment } from '../text/dates';
import { isColumnOfIssues } from '../text/title-tag';
import { fold, skeleton } from '../text/width';
import { chooseAuthors, chooseEditors } from './choose-people';
import { chooseTime } from './choose-time';
import { choosePart, chooseTitle } from './choose-title';

/** What an article has beside its text. */
export type Fields = Omit<Article, 'dateline' | 'script' | 'blocks' | 'text' | 'at'>;

/** `story` limits what is printed in the story itself to that story; facts of the whole page hold for each. */
export function chooseFields(draft: Draft, story: number | null): Fields {
  const evidence: Evidence[] = [];
  const candidatesFor = (field: FieldName) => candidatesIn(draft, story, field);
  const best = (field: FieldName): Candidate | undefined => {
    const list = candidatesFor(field);
    list.forEach((candidate, i) => {
      const entry: Evidence = { field, value: candidate.value, from: candidate.from };
      if (i > 0 && candidate.value !== entryAt(list, 0).value) entry.overruled = true;
      evidence.push(entry);
    });
    return list[0];
  };
  const written = (field: FieldName): string | null => {
    const candidate = best(field);
    return candidate ? cleanValue(field, candidate.value) : null;
  };
  const { title, part } = chooseTitle(best('title'), choosePart(candidatesFor('part')));
  // <introtitle> of a newsroom that types the headline into every field
  const beside = (field: 'kicker' | 'subtitle') => {
    const value = written(field);
    return value !== null && title !== null && skeleton(value) === skeleton(title) ? null : value;
  };
  const section = stepsOf(best('section')?.value ?? '');
  const isColumn = title !== null && isColumnOfIssues(draft.page.title, title);
  return {
    title,
    kicker: beside('kicker'),
    subtitle: beside('subtitle'),
    publishedAt: chooseTime(candidatesFor('publishedAt'), evidence),
    source: written('source'),
    authors: chooseAuthors(candidatesFor, evidence),
    editors: chooseEditors(candidatesFor('editor'), evidence),
    section: section.filter((crumb) => !title || isColumn || skeleton(crumb) !== skeleton(title)),
    siteName: chooseSite(candidatesFor('siteName'), title, evidence),
    edition: chooseEdition(candidatesFor),
    part,
    summary: written('summary'),
    rights: written('rights'),
    evidence,
  };
}

/** Characters of a site's name. */
const LONGEST_SITE = 16;

/** A name is short and holds no label; XXX（非淄博时空） in a statement and a headline in og:site_name are none. */
function chooseSite(candidates: readonly Candidate[], title: string | null, evidence: Evidence[]): string | null {
  const named = candidates.filter(
    ({ value }) => value !== title && value.length <= LONGEST_SITE && !/[:：()（）]|^X{2,}/u.test(value),
  );
  for (const { value, from } of named)
    evidence.push({
      field: 'siteName',
      value,
      from,
      ...(value !== entryAt(named, 0).value && { overruled: true as const }),
    });
  return named[0]?.value ?? null;
}

/** What stands in another story is not this one's; what stands above all stories (story -1) or in no line is everyone's. */
function candidatesIn(draft: Draft, story: number | null, field: FieldName): Candidate[] {
  const list = allCandidates(draft, field);
  if (story === null) return list;
  return list.filter((candidate) => {
    const at = candidate.line < 0 ? -1 : entryAt(draft.lines, candidate.line).story;
    return at === story || (at === -1 && !OWN_TO_A_STORY[field]);
  });
}

/** Fields that each story of a page says for itself; the others hold for all of them. */
const OWN_TO_A_STORY: Readonly<Record<FieldName, boolean>> = {
  title: true,
  kicker: true,
  subtitle: true,
  summary: true,
  reporter: true,
  correspondent: true,
  author: true,
  photographer: true,
  publishedAt: false,
  source: false,
  editor: false,
  section: false,
  siteName: false,
  paper: false,
  page: false,
  pageName: false,
  part: false,
  rights: false,
};

function chooseEdition(candidatesFor: (field: FieldName) => Candidate[]): Edition | null {
  const value = (field: FieldName) => candidatesFor(field)[0]?.value || null;
  const page = value('page');
  if (page === null) return null;
  return {
    paper: value('paper'),
    page,
    pageName: value('pageName'),
    date: firstMoment(fold(value('publishedAt') ?? ''))?.day ?? null,
  };
}
