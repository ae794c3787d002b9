/**
 * Finds the stories of a newspaper page that holds several: each opens with a headline group above a byline or a dateline.
 * A page with one headline and reports joined under subheads stays one article.
 */
import { bylineLead } from '../../rules/credit-lines';
import { longDash } from '../../rules/title-tag';
import { type Draft, type Line, offerFrom } from '../draft';
import { isPicked } from '../template/picked-box';
import { opensReport } from '../text/dateline';
import { skeleton } from '../text/width';

interface StoryOpening {
  kicker: Line | null;
  title: Line;
  subtitle: Line | null;
  /** The byline or the first paragraph. */
  opener: Line;
}

const LONGEST_HEADLINE = 42;
/** A newspaper's page has room for thirty. */
const MOST_STORIES = 60;

/** Marks headline groups and numbers the lines of each story; leaves the draft alone when the page holds one story. */
export function splitStories(draft: Draft): void {
  if (isPicked(draft)) return;
  const openings = findOpenings(draft);
  if (openings.length < 2 || openings.length > MOST_STORIES || hasHeadlineOfItsOwn(draft, openings)) return;
  draft.stories = openings.length;
  draft.titleLine = openings[0]!.title.index;
  openings.forEach((opening, story) => {
    const end = openings[story + 1] ? headOf(openings[story + 1]!).index : draft.lines.length;
    for (let i = headOf(opening).index; i < end; i++) draft.lines[i]!.story = story;
    offerHeads(draft, opening);
    mark(opening.kicker, 'kicker');
    mark(opening.title, 'title');
    mark(opening.subtitle, 'subtitle');
  });
  const { body } = draft;
  if (body) {
    body.first = Math.min(body.first, headOf(openings[0]!).index);
    body.host = 0;
    body.column = null;
  }
}

/** What the page prints over its stories, offered as the fields of each. */
function offerHeads(draft: Draft, opening: StoryOpening): void {
  const say = (field: 'title' | 'kicker' | 'subtitle', line: Line | null) => {
    if (line) offerFrom(draft, line, field, line.block.text, 90);
  };
  say('kicker', opening.kicker);
  say('title', opening.title);
  say('subtitle', opening.subtitle);
}

function mark(line: Line | null, role: 'kicker' | 'title' | 'subtitle'): void {
  if (line) line.mark = { is: 'field', role, rule: 'headline-group' };
}

function headOf(opening: StoryOpening): Line {
  return opening.kicker ?? opening.title;
}

function findOpenings(draft: Draft): StoryOpening[] {
  const openings: StoryOpening[] = [];
  const { body } = draft;
  if (!body) return [];
  const spoken = draft.lines.filter((line) => line.length > 0 && !line.block.hidden);
  spoken.forEach((line, at) => {
    if (line.index > body.last || !(opensReport(line.key) || isBylineLine(line))) return;
    const group: Line[] = [];
    for (let k = at - 1; k >= 0 && group.length < 3 && isHeadlineLike(spoken[k]!); k--) group.unshift(spoken[k]!);
    const opening = readGroup(group, line);
    if (opening) openings.push(opening);
  });
  return openings;
}

/** 记者 姬慧洋 · □记者 姬慧洋 通讯员 罗阳阳 */
function isBylineLine(line: Line): boolean {
  return bylineLead.test(line.key) && line.length <= 30 && line.stops === 0;
}

function isHeadlineLike(line: Line): boolean {
  if (line.mark || line.suspect || line.info || line.linked > 0) return false;
  return line.length >= 4 && line.length <= LONGEST_HEADLINE && !/[。;,]$/u.test(line.key) && !/。/u.test(line.key);
}

/** 引题 above, 主题, 副题 below with its dash: `——示范区探索…新路径`. */
function readGroup(group: readonly Line[], opener: Line): StoryOpening | null {
  const subtitle = group.at(-1) && longDash.test(group.at(-1)!.block.text) ? group.at(-1)! : null;
  const heads = subtitle ? group.slice(0, -1) : group;
  const title = heads.at(-1);
  if (!title) return null;
  return { kicker: heads.length > 1 ? heads.at(-2)! : null, title, subtitle, opener };
}

/** The page's `<title>` repeats one headline that stands above all stories: then it is the page's article. */
function hasHeadlineOfItsOwn(draft: Draft, openings: readonly StoryOpening[]): boolean {
  const pageTitle = skeleton(draft.page.title);
  if (pageTitle === '') return false;
  const first = headOf(openings[0]!).index;
  const agreeing = draft.lines.some(
    (line) =>
      line.index < first + 2 &&
      line.length >= 6 &&
      line.length <= 60 &&
      pageTitle.startsWith(skeleton(line.block.text)) &&
      skeleton(line.block.text).length >= 6,
  );
  return agreeing;
}
