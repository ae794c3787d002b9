/** What speaks against a page's being an article: running text, and something that makes it news, a headline or a date. */
import { likeAnother } from './like-another';
import { isPutTogether } from './put-together';
import type { Signs } from './signs';

/** The names of all that speaks against it, for `npm run explain`; none for an article. */
export function reasonsAgainst(signs: Signs): string[] {
  if (signs.picked) return signs.prose >= LITTLE || signs.sentences > 0 ? [] : ['too little text'];
  return Object.keys(AGAINST).filter((reason) => AGAINST[reason]!(signs));
}

/** Characters of running text that make a page that is told otherwise an article. */
const LITTLE = 25;
/** Points (like-another.ts) that outweigh what makes a page an article. */
const ENOUGH = 3;
/** Below this a text is short enough to stand among other things. */
const SHORT = 160;
/** The editors' note above the stories of a special is no longer. */
const NOTE = 400;

const AGAINST: Readonly<Record<string, (signs: Signs) => boolean>> = {
  'posts of a thread': ({ forumPosts, reported, prose }) => forumPosts >= 3 && !(reported && prose >= 150),
  'a list of articles': ({ isList }) => isList,
  'too little text': (signs) => !saysEnough(signs),
  'about a thing, a job or a person': ({ isThing }) => isThing,
  "a page of the site's own": ({ namedOther }) => namedOther,
  'the article is gone': ({ isGone, prose, reported }) => isGone && !(reported && prose >= 150),
  'a form or a tool': ({ titledOther, datedAbove, prose, noise }) =>
    titledOther && !datedAbove && (prose < 400 || noise > 0.5),
  // A headline, a player, what viewers say
  'a film': (signs) => signs.isPlayer && signs.prose < SHORT && !signs.reported && !signs.sourced,
  'more like another kind of page': (signs) => likeAnother(signs) >= ENOUGH,
  // Labels over a few lines each, rows from one mould
  'put together of boxes and rows': isPutTogether,
  // 网友评论 of an article that stands elsewhere
  "readers' posts and no text": ({ posted, prose, sentences }) => posted > prose && sentences === 0,
  'no sentence': (signs) => signs.sentences === 0 && !(signs.hasTime && isOwn(signs)),
  // Excerpts under their headlines, posts over their buttons
  'entries of a list': ({ entries, entryShare }) => entries >= 3 && entryShare >= 0.5,
  // 来源：南方日报 2014-06-19 below each headline of a channel or a digest: an article has one source and one day. It may have such
  // a list below it, and a channel a few words of its own above.
  'a source and a day at every entry': (signs) =>
    signs.sourcedEntries > 0 && signs.besideEntries < (isHeaded(signs) ? 1 : SHORT),
  // 编者按 over the stories of a special, cut short, and lists of others
  'a note above stories': ({ isNoted, prose, rival, entries, headlines }) =>
    isNoted && prose < NOTE && (rival > 0.5 || entries > 0) && headlines >= 30,
  'short and without a date': (signs) => signs.prose < SHORT && !signs.hasTime && !isPlain(signs),
  // Cards of jobs and flats, without a day: wages, terms and buttons between a few words
  'cards without a date': ({ hasTime, noise }) => !hasTime && noise > 0.6,
  // A few lines among equals: a form, a login, a list with a teaser
  'a few lines among equals': ({ prose, rival, noise }) => prose < 80 && rival > 0.5 && noise > 0.5,
  // 栏目简介 over a programme's hosts, between the days of its editions
  'a few lines among links': (signs) =>
    signs.prose < SHORT && isAmongLinks(signs) && !(signs.titleAgrees || signs.headsText),
};

/** A poem of thirty characters without a stop, a flash of one sentence: enough below a dated headline that <title> has too. */
function saysEnough({ prose, titleAgrees, onPaper, hasTime, sentences, letters }: Signs): boolean {
  if (prose >= LITTLE) return true;
  return (titleAgrees || onPaper) && hasTime && ((sentences > 0 && prose >= 12) || letters >= 30);
}

/** What the page says of itself agrees with the text. */
function isOwn({ titleAgrees, headsText, onPaper, namedBody, prose }: Signs): boolean {
  return titleAgrees || headsText || onPaper || (namedBody && prose >= 150);
}

/** Text and nothing else, in the box that is named for it, under the headline of <title>, needs no date. */
function isPlain({ titleAgrees, sentences, namedBody, share, prose, noise }: Signs): boolean {
  if (!titleAgrees || sentences < 2) return false;
  return namedBody ? share > 0.8 : prose >= 60 && share > 0.7 && noise <= 0.3;
}

/** A text of its own below a headline and its day, whatever follows. */
function isHeaded({ titleAgrees, datedAbove, headsText }: Signs): boolean {
  return (titleAgrees && datedAbove) || headsText;
}

function isAmongLinks({ linked, share, headlines }: Signs): boolean {
  return linked > 0.85 || (linked > 0.65 && share < 0.5 && headlines >= 30);
}
