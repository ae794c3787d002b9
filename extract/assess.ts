/** Says how sure an extraction is, and whether the page is an article at all. Weights were fitted on labelled pages (npm run bench). */
import { listPageHint } from '../rules/box-hints';
import { forumPost } from '../rules/forum';
import { articleKind, otherKind, otherPage } from '../rules/other-pages';
import type { Doubt } from './article';
import { inBodyColumn, isNamedBody } from './body/body-column';
import { countEntries } from './count-entries';
import type { Draft, Line } from './draft';
import { isOnPaper } from './facts/on-paper';
import { PICKED } from './stages/read-pick';
import { findMoments, vagueTime } from './text/dates';
import { isNamed } from './text/names-of-boxes';
import { keyOf } from './text/script';
import { headlineOfTitleTag } from './text/title-tag';
import { skeleton } from './text/width';

export interface Assessment {
  isArticle: boolean;
  confidence: number;
  doubts: Doubt[];
}

/** What the judgement looks at; shown by `npm run explain`. */
export interface Signs {
  /** Characters of running text in the body. */
  prose: number;
  /** Characters of the body outside links. */
  letters: number;
  /** Body lines that end a sentence. */
  sentences: number;
  /** Share of the page's visible running text that the body holds. */
  share: number;
  /** Score of the next best run of prose against the body's. */
  rival: number;
  /** Share of body lines that are neither prose nor heading, list, caption. */
  noise: number;
  /** Share of the page's characters that are links. */
  linked: number;
  /** Lines outside the body that are links as long as headlines are. */
  headlines: number;
  hasTitle: boolean;
  /** `<title>` and the headline agree. */
  titleAgrees: boolean;
  hasTime: boolean;
  /** A page of a digital paper, whose `<title>` may name the paper alone. */
  onPaper: boolean;
  /** The template names the column as its content. */
  namedBody: boolean;
  forumPosts: number;
  /** The text names a reporter: the first post of a thread may hold a paper's article. */
  reported: boolean;
  /** Paragraphs of the body that are entries of a list: excerpts, posts. */
  entries: number;
  /** Their share of its paragraphs. */
  entryShare: number;
  cutShort: boolean;
  /** Characters of running text in the body's column, from its first line on, that the page hides and the body does not say. */
  hiddenRest: number;
  /** The template calls the page a list, or the headline is a column's. */
  isList: boolean;
  /** `<title>` says 登录, 搜索结果, 页面不存在, and no date stands above the text. */
  isOther: boolean;
  /** The page says that it is about a thing, a job or a person, and not that it is an article. */
  isThing: boolean;
  /** The reader said where the text is. */
  picked: boolean;
}

export function readSigns(draft: Draft): Signs {
  const body = draft.lines.filter((line) => line.mark?.is === 'body' && line.length > 0);
  const sum = (lines: readonly Line[], of: (line: Line) => number) =>
    lines.reduce((total, line) => total + of(line), 0);
  const prose = sum(body, (line) => Math.max(0, Math.abs(line.prose)));
  const visible = sum(draft.lines, (line) => (line.block.hidden ? 0 : Math.max(0, line.prose)));
  const title = draft.titleLine >= 0 ? skeleton(draft.lines[draft.titleLine]!.block.text) : '';
  const pageTitle = skeleton(draft.page.title);
  const entries = countEntries(draft);
  return {
    prose,
    letters: sum(body, (line) => line.length - line.linked),
    sentences: body.filter((line) => /[。!?…][”"’」』)]*$/u.test(line.key)).length,
    share: visible > 0 ? Math.min(1, prose / visible) : 1,
    rival: draft.rival,
    noise:
      body.length > 0
        ? body.filter((line) => line.prose < 4 && line.mark?.is === 'body' && line.mark.as === 'paragraph').length /
          body.length
        : 1,
    linked:
      sum(draft.lines, (line) => line.linked) /
      Math.max(
        1,
        sum(draft.lines, (line) => line.length),
      ),
    headlines: draft.lines.filter(
      (line) => line.mark?.is !== 'body' && line.linked >= 8 && line.linked * 2 > line.length,
    ).length,
    hasTitle: title !== '' || draft.candidates.has('title'),
    titleAgrees:
      title.length >= 4
        ? pageTitle === '' || pageTitle.includes(title) || title.startsWith(pageTitle)
        : title.length >= 2 && title === skeleton(headlineOfTitleTag(draft.page.title)),
    hasTime: draft.candidates.has('publishedAt') || hasInfoLine(draft),
    onPaper: draft.titleLine >= 0 && isOnPaper(draft),
    namedBody: draft.body !== null && isNamedBody(draft, draft.body.host),
    forumPosts: draft.lines.filter((line) => forumPost.test(line.key)).length,
    reported: isReported(draft),
    entries: entries.count,
    entryShare: entries.share,
    cutShort: /(?:…|\.{3})$/u.test(body.at(-1)?.key.slice(-3) ?? ''),
    hiddenRest: hiddenRest(draft, body),
    isList: isNamed(draft.page.boxes[0]!.hint, listPageHint) || (prose < INTRODUCTION && isColumn(draft)),
    isOther: otherPage.test(keyOf(draft.page.title, draft.traditional)) && !isDated(draft),
    isThing: isThing(draft),
    picked: draft.template?.family === PICKED,
  };
}

/** What stands below a text may be the days of posts. */
function isDated({ candidates, body }: Draft): boolean {
  return (candidates.get('publishedAt') ?? []).some(({ line }) => line < (body?.first ?? 0));
}

function isThing({ page }: Draft): boolean {
  const types = page.jsonLd.flatMap((data) => typesIn(data, 0)).map((type) => `"@type":"${type}"`);
  const said = [page.metas.find(({ key }) => key === 'og:type')?.value, ...types].join(' ');
  return otherKind.test(said) && !articleKind.test(said);
}

/** Levels of JSON-LD that are looked into: types stand in `@graph`, `mainEntity` or an item of a list. */
const DEEPEST = 6;

/** Every `@type` of a tree of JSON-LD. */
function typesIn(data: unknown, depth: number): string[] {
  if (depth > DEEPEST || data === null || typeof data !== 'object') return [];
  const own = [(data as Record<string, unknown>)['@type']].flat().filter((type) => typeof type === 'string');
  return [...own, ...Object.values(data).flatMap((part) => typesIn(part, depth + 1))];
}

/**
 * 今天 08:00 来源：青山日报 · 青山发布 2小时前: a line right above the text that names a source, or a time without its day,
 * dates it as well as a day does.
 */
function hasInfoLine(draft: Draft): boolean {
  const first = draft.body?.first ?? 0;
  const isNear = (line: number) => line < first && line >= first - 6;
  if (
    (draft.candidates.get('source') ?? []).some(
      ({ line }) => isNear(line) && (draft.lines[line]?.info?.fields.length ?? 0) > 0,
    )
  )
    return true;
  return draft.lines
    .slice(Math.max(0, draft.titleLine + 1, first - 6), first)
    .some((line) => draft.titleLine >= 0 && line.length <= 60 && vagueTime.test(line.key));
}

/** 本报记者 诸葛文斌 above or inside the text */
function isReported({ candidates, titleLine, body }: Draft): boolean {
  return (['reporter', 'correspondent'] as const).some((role) =>
    candidates.get(role)?.some(({ line }) => line > titleLine && body !== null && line <= body.last),
  );
}

/** Characters that a column says of itself. */
const INTRODUCTION = 200;
/** Dated links below a column's introduction that make a list. */
const LIST = 5;

/** 图片新闻 as headline and last step of the path, over a few words on the column and a list of dated links: not an article. */
function isColumn({ lines, titleLine, body, candidates }: Draft): boolean {
  const headline = lines[titleLine];
  if (!headline || !body || headline.length > 8) return false;
  const isStep = ({ mark, block, index }: Line) =>
    index !== titleLine &&
    mark?.is === 'field' &&
    mark.role === 'breadcrumb' &&
    block.text.endsWith(headline.block.text);
  if (!lines.some(isStep)) return false;
  if (candidates.get('publishedAt')?.some(({ line }) => line > titleLine && line < body.first)) return false;
  const isDay = (line: Line | undefined) => line !== undefined && findMoments(line.key).length > 0;
  const dated = lines.filter(
    ({ index, linked }) => index > body.last && linked >= 4 && (isDay(lines[index]) || isDay(lines[index + 1])),
  );
  return dated.length >= LIST;
}

/** <div class="content"><p>…</p><p style="display:none">…: a script would show the rest, as none that can be pressed does. */
function hiddenRest(draft: Draft, shown: readonly Line[]): number {
  const { body, lines } = draft;
  if (body === null) return 0;
  const said = new Set(shown.map((line) => skeleton(line.block.text)));
  return lines
    .slice(body.first)
    .filter(
      (line) =>
        line.block.hidden &&
        line.stops > 0 &&
        line.linked * 2 < line.length &&
        line.mark?.is !== 'body' &&
        !line.suspect &&
        inBodyColumn(draft, body, line) &&
        !said.has(skeleton(line.block.text)),
    )
    .reduce((sum, line) => sum + line.length, 0);
}

export function assess(draft: Draft): Assessment {
  const signs = readSigns(draft);
  const doubts = doubtsOf(signs);
  const isArticle = readsAsArticle(signs);
  if (!isArticle) return { isArticle, confidence: 0.9, doubts };
  let confidence = 0.56;
  confidence += signs.prose >= 400 ? 0.14 : signs.prose >= 150 ? 0.1 : signs.prose >= 60 ? 0.04 : -0.1;
  confidence += signs.titleAgrees ? 0.1 : signs.hasTitle ? 0 : -0.06;
  confidence += signs.hasTime ? 0.06 : -0.04;
  confidence += signs.share >= 0.75 ? 0.1 : signs.share >= 0.5 ? 0.05 : signs.share >= 0.3 ? 0 : -0.12;
  confidence += signs.namedBody ? 0.04 : 0;
  confidence += signs.picked ? 0.15 : 0;
  confidence -= signs.rival > 0.5 ? 0.14 : signs.rival > 0.25 ? 0.05 : 0;
  confidence -= signs.noise > 0.5 ? 0.12 : signs.noise > 0.25 ? 0.05 : 0;
  confidence -= signs.cutShort ? 0.05 : 0;
  confidence -= hidesMore(signs) ? 0.16 : 0;
  return { isArticle, confidence: Math.round(Math.max(0.05, Math.min(0.98, confidence)) * 100) / 100, doubts };
}

/** Enough of the text is hidden to miss it. */
function hidesMore({ hiddenRest, prose }: Signs): boolean {
  return hiddenRest >= 40 && hiddenRest > prose * 0.1;
}

/** A poem of thirty characters without a stop, a flash of one sentence: enough below a dated headline that <title> has too. */
function saysEnough(signs: Signs): boolean {
  if (signs.prose >= 25) return true;
  return (
    (signs.titleAgrees || signs.onPaper) &&
    signs.hasTime &&
    ((signs.sentences > 0 && signs.prose >= 12) || signs.letters >= 30)
  );
}

/** Running text, and something that makes it news: a headline or a date. */
function readsAsArticle(signs: Signs): boolean {
  if (signs.picked) return signs.prose >= 25 || signs.sentences > 0;
  if ((signs.forumPosts >= 3 && !(signs.reported && signs.prose >= 150)) || signs.isList || !saysEnough(signs))
    return false;
  if (signs.isThing || (signs.isOther && (signs.prose < 400 || signs.noise > 0.5))) return false;
  const isOwn = signs.titleAgrees || signs.onPaper || (signs.namedBody && signs.prose >= 150);
  if (signs.sentences === 0 && !(signs.hasTime && isOwn)) return false;
  // Excerpts under their headlines, posts over their buttons
  if (signs.entries >= 3 && signs.entryShare >= 0.5) return false;
  // Text and nothing else, in the box that is named for it, under the headline of <title>, needs no date.
  const isPlain =
    signs.titleAgrees &&
    signs.sentences >= 2 &&
    (signs.namedBody ? signs.share > 0.8 : signs.prose >= 60 && signs.share > 0.7 && signs.noise <= 0.3);
  if (signs.prose < 160 && !signs.hasTime && !isPlain) return false;
  // Cards of jobs and flats, without a day: wages, terms and buttons between a few words
  if (!signs.hasTime && signs.noise > 0.6) return false;
  // A few lines among equals: a form, a login, a list with a teaser
  if (signs.prose < 80 && signs.rival > 0.5 && signs.noise > 0.5) return false;
  // 栏目简介 over a programme's hosts, between the days of its editions
  const among = signs.linked > 0.85 || (signs.linked > 0.65 && signs.share < 0.5 && signs.headlines >= 30);
  return !(signs.prose < 160 && among && !signs.titleAgrees);
}

function doubtsOf(signs: Signs): Doubt[] {
  const doubts: Doubt[] = [];
  if (signs.prose < 25 && !(signs.picked && readsAsArticle(signs))) doubts.push('no-body');
  else if (signs.prose < 80) doubts.push('short-body');
  // The reader said where the text is: nothing around it raises a doubt.
  if (signs.picked) return doubts;
  // A short article has as many headlines around it as a list has: they speak only where little reads like one.
  if (signs.prose < 300 && signs.linked > 0.8) doubts.push('list-page');
  else if (signs.prose < 80 && signs.headlines >= 15) doubts.push('list-page');
  if (!signs.hasTitle) doubts.push('no-title');
  if (signs.rival > 0.5) doubts.push('rival-body');
  if (signs.cutShort || hidesMore(signs)) doubts.push('cut-short');
  if (signs.noise > 0.5) doubts.push('noisy-body');
  return doubts;
}
