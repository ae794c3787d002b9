/** What speaks against a page's being an article: running text, and something that makes it news, a headline or a date. */
import { AGAINST, ENOUGH, PLAIN, TEXT } from '../../rules/weights/other-pages';
import { likeAnother } from './like-another';
import { isPutTogether } from './put-together';
import type { Signs } from './signs';

/** The names of all that speaks against it, for `npm run explain`; none for an article. */
export function reasonsAgainst(signs: Signs): string[] {
  if (signs.picked) return signs.prose >= TEXT.least || signs.sentences > 0 ? [] : ['too little text'];
  return Object.entries(REASONS).flatMap(([reason, speaks]) => (speaks(signs) ? [reason] : []));
}

const REASONS: Readonly<Record<string, (signs: Signs) => boolean>> = {
  'posts of a thread': (signs) => signs.forumPosts >= AGAINST.forumPosts && !isReport(signs),
  'a list of articles': ({ isList }) => isList,
  'too little text': (signs) => !saysEnough(signs),
  'about a thing, a job or a person': ({ isThing }) => isThing,
  "a page of the site's own": ({ namedOther }) => namedOther,
  'the article is gone': (signs) => signs.isGone && !isReport(signs),
  'a form or a tool': ({ titledOther, datedAbove, prose, noise }) =>
    titledOther && !datedAbove && (prose < TEXT.note || noise > AGAINST.noise),
  // A headline, a player, what viewers say
  'a film': (signs) => signs.isPlayer && signs.prose < TEXT.short && !signs.reported && !signs.sourced,
  'more like another kind of page': (signs) => likeAnother(signs) >= ENOUGH.likeAnother,
  // Labels over a few lines each, rows from one mould
  'put together of boxes and rows': isPutTogether,
  // 网友评论 of an article that stands elsewhere
  "readers' posts and no text": ({ posted, prose, sentences }) => posted > prose && sentences === 0,
  'no sentence': (signs) => signs.sentences === 0 && !(signs.hasTime && isOwn(signs)),
  // 今日菜价, 更新时间 below it: a service of the site; a paper's table has a source, a writer or its day above it
  'a table of figures alone': (signs) =>
    signs.figuresOnly && !signs.sourced && !signs.signed && !signs.onPaper && !signs.datedAbove,
  // 县长信箱: 编号 标题 来信时间 状态, row after row; a report on such letters has its day below its headline
  'a table of titles and days': ({ isListTable, datedBelow, sourced, signed }) =>
    isListTable && !datedBelow && !sourced && !signed,
  // Excerpts under their headlines, posts over their buttons
  'entries of a list': ({ entries, entryShare }) =>
    entries >= AGAINST.entries.least && entryShare >= AGAINST.entries.share,
  // 来源：南方日报 2014-06-19 below each headline of a channel or a digest: an article has one source and one day. It may have such
  // a list below it, and a channel a few words of its own above.
  'a source and a day at every entry': (signs) =>
    signs.sourcedEntries > 0 && signs.besideEntries < (isHeaded(signs) ? 1 : TEXT.short),
  // 编者按 over the stories of a special, cut short, and lists of others
  'a note above stories': (signs) =>
    (signs.isNoted || signs.headedAsNote) &&
    signs.prose < TEXT.note &&
    (signs.rival > AGAINST.rival || signs.entries > 0 || (signs.headedAsNote && !signs.datedBelow)) &&
    signs.headlines >= AGAINST.headlines,
  // 热线电话：… · 如因作品内容、版权问题需要同本网联系…: what a site says below every list
  'below a list': ({ linksBetween, prose }) => linksBetween >= AGAINST.linksBetween && prose < TEXT.note,
  // 新院区启用 2021-03-21: headlines that are not linked, or days that are left of them
  'days and no sentence': ({ datedRows, datedShare, sentences, prose, sourced, signed }) => {
    const isNothingElse = datedShare > AGAINST.datedShare && !sourced && !signed;
    return datedRows >= AGAINST.datedRows && sentences === 0 && (prose < TEXT.few || isNothingElse);
  },
  'nothing but how to reach the site': ({ contacts, prose }) => contacts > 0 && prose - contacts < TEXT.least,
  'short and without a date': (signs) => signs.prose < TEXT.short && !signs.hasTime && !isPlain(signs),
  // Cards of jobs and flats, without a day: wages, terms and buttons between a few words
  'cards without a date': ({ hasTime, noise }) => !hasTime && noise > AGAINST.noiseOfCards,
  // A few lines among equals: a form, a login, a list with a teaser
  'a few lines among equals': ({ prose, rival, noise }) =>
    prose < TEXT.few && rival > AGAINST.rival && noise > AGAINST.noise,
  // 栏目简介 over a programme's hosts, between the days of its editions
  'a few lines among links': (signs) =>
    signs.prose < TEXT.short && isAmongLinks(signs) && !(signs.titleAgrees || signs.headsText),
};

/** A report of a paper's in the first post of a thread, or below a notice. */
function isReport({ reported, prose }: Signs): boolean {
  return reported && prose >= TEXT.report;
}

/** A poem without a stop, a flash of one sentence: enough below a dated headline that <title> has too. */
function saysEnough({ prose, titleAgrees, onPaper, hasTime, sentences, letters }: Signs): boolean {
  if (prose >= TEXT.least) return true;
  return (titleAgrees || onPaper) && hasTime && ((sentences > 0 && prose >= TEXT.flash) || letters >= TEXT.verse);
}

/** What the page says of itself agrees with the text. */
function isOwn({ titleAgrees, headsText, onPaper, namedBody, prose }: Signs): boolean {
  return titleAgrees || headsText || onPaper || (namedBody && prose >= TEXT.report);
}

/** Text and nothing else, in the box that is named for it, under the headline of <title>, needs no date. */
function isPlain({ titleAgrees, sentences, namedBody, share, prose, noise }: Signs): boolean {
  if (!titleAgrees || sentences < PLAIN.sentences) return false;
  if (namedBody) return share > PLAIN.shareInNamedBody;
  return prose >= PLAIN.prose && share > PLAIN.share && noise <= PLAIN.noise;
}

/** A text of its own below a headline and its day, whatever follows. */
function isHeaded({ titleAgrees, datedAbove, headsText }: Signs): boolean {
  return (titleAgrees && datedAbove) || headsText;
}

function isAmongLinks({ linked, share, headlines }: Signs): boolean {
  const isMuchLinked = linked > AGAINST.muchLinked && share < AGAINST.share;
  return linked > AGAINST.linked || (isMuchLinked && headlines >= AGAINST.headlines);
}
