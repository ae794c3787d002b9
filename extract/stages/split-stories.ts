/**
 * Finds the stories of a newspaper page that holds several: each opens with a headline group (extract/stories/).
 * A page with one headline and reports joined under subheads stays one article.
 */
import { entryAt } from '../../page/entry-at';
import { itemMark } from '../../rules/briefs';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, type Line, offerFrom, takeAs } from '../draft';
import { findOpenings, type StoryOpening } from '../stories/openings';
import { isPicked } from '../template/picked-box';
import { skeleton } from '../text/width';

/** A newspaper's page has room for thirty. */
const MOST_STORIES = 60;
/** Characters of a headline over all stories, and lines below the first story's head among which it may stand. */
const PAGE_HEADLINE = { least: 6, most: 60, below: 2 };

/** Marks headline groups and numbers the lines of each story; leaves the draft alone when the page holds one story. */
export function splitStories(draft: Draft): void {
  if (isPicked(draft)) return;
  const openings = findOpenings(draft);
  if (openings.length < 2 || openings.length > MOST_STORIES || hasHeadlineOfItsOwn(draft, openings)) return;
  draft.stories = openings.length;
  draft.titleLine = entryAt(openings, 0).title.index;
  openings.forEach((opening, story) => {
    const end = openings[story + 1] ? headOf(entryAt(openings, story + 1)).index : draft.lines.length;
    for (let i = headOf(opening).index; i < end; i++) entryAt(draft.lines, i).story = story;
    offerHeads(draft, opening);
    mark(opening.kicker, 'kicker');
    mark(opening.title, 'title');
    mark(opening.subtitle, 'subtitle');
  });
  const { body } = draft;
  if (body) {
    body.first = Math.min(body.first, headOf(entryAt(openings, 0)).index);
    body.box = 0;
    body.columnName = null;
  }
}

/** What the page prints over its stories, offered as the fields of each. */
function offerHeads(draft: Draft, opening: StoryOpening): void {
  const say = (field: 'title' | 'kicker' | 'subtitle', line: Line | null) => {
    if (line) offerFrom(draft, line, field, line.block.text.replace(itemMark, ''), WEIGHT[field].ofStory);
  };
  say('kicker', opening.kicker);
  say('title', opening.title);
  say('subtitle', opening.subtitle);
}

function mark(line: Line | null, role: 'kicker' | 'title' | 'subtitle'): void {
  if (line) takeAs(line, role, 'headline-group');
}

function headOf(opening: StoryOpening): Line {
  return opening.kicker ?? opening.title;
}

/** The page's `<title>` repeats one headline that stands above all stories: then it is the page's article. */
function hasHeadlineOfItsOwn(draft: Draft, openings: readonly StoryOpening[]): boolean {
  const pageTitle = skeleton(draft.page.title);
  if (pageTitle === '') return false;
  const first = headOf(entryAt(openings, 0)).index;
  const { least, most, below } = PAGE_HEADLINE;
  return draft.lines.slice(0, first + below).some(({ length, block }) => {
    if (length < least || length > most) return false;
    const headline = skeleton(block.text);
    return headline.length >= least && pageTitle.startsWith(headline);
  });
}
