/** Signs of what stands above a text: its headline, its date, who reports. */
import { vagueTime } from '../../rules/dates';
import { type Draft, headlineOf, isMostlyLink, isSeen, type Line } from '../draft';
import { headlineOfTitleTag } from '../text/title-tag';
import { skeleton } from '../text/width';

export interface HeadSigns {
  hasTitle: boolean;
  /** `<title>` and the headline agree. */
  titleAgrees: boolean;
  /** `<title>` names the site or a section at most, as on many small sites, and the headline has its dated line below it. */
  headsText: boolean;
  /** The headline has its dated line below it. */
  datedBelow: boolean;
  hasTime: boolean;
  /** A day stands above the text, or in the page's head. */
  datedAbove: boolean;
  /** A source is named, in the page's head too. */
  sourced: boolean;
  /** An author, an editor or a photographer is. */
  signed: boolean;
  /** Lines of links between the headline and a text that has no dated line of its own right above it: those of a list. */
  linksBetween: number;
  /** The text names a reporter: the first post of a thread may hold a paper's article. */
  reported: boolean;
}

export function readHeadSigns(draft: Draft): HeadSigns {
  const { candidates } = draft;
  const headline = skeleton(headlineOf(draft));
  const datedBelow = isDatedBelow(draft);
  return {
    hasTitle: headline !== '' || candidates.has('title'),
    titleAgrees: agrees(headline, draft.page.title),
    headsText: skeleton(draft.page.title).length <= LONGEST_SITE && datedBelow,
    datedBelow,
    hasTime: candidates.has('publishedAt') || isDatedBySource(draft) || isDatedVaguely(draft),
    datedAbove: isDatedAbove(draft),
    sourced: candidates.has('source'),
    signed: (['author', 'editor', 'photographer'] as const).some((role) => candidates.has(role)),
    linksBetween: countLinksBetween(draft),
    reported: isReported(draft),
  };
}

/** What stands below a text may be the days of posts. */
function isDatedAbove({ candidates, body }: Draft): boolean {
  return (candidates.get('publishedAt') ?? []).some(({ line }) => line < (body?.first ?? 0));
}

function agrees(headline: string, titleTag: string): boolean {
  // 春晓: so short a headline stands in many titles
  if (headline.length < 4) return headline.length >= 2 && headline === skeleton(headlineOfTitleTag(titleTag));
  const tag = skeleton(titleTag);
  return tag === '' || tag.includes(headline) || headline.startsWith(tag);
}

/** 青河县人民政府门户网站: longer, it may be another headline */
const LONGEST_SITE = 14;

/** 2021-03-05 07:58 来源：青山网 between the headline and the text */
function isDatedBelow({ lines, titleLine, body }: Draft): boolean {
  if (titleLine < 0 || !body) return false;
  const head = lines.slice(titleLine + 1, Math.min(body.first, titleLine + 1 + NEAR));
  return head.some(isDatedField);
}

function isDatedField({ info, mark }: Line): boolean {
  return mark?.is === 'field' && info !== null && info.moments.length > 0;
}

/** Lines right above the text, where an info line stands. */
const NEAR = 6;

/** 今天 08:00 来源：青山日报: a labelled source right above the text dates it as well as a day does. */
function isDatedBySource({ candidates, lines, body }: Draft): boolean {
  const first = body?.first ?? 0;
  return (candidates.get('source') ?? []).some(
    ({ line }) => line < first && line >= first - NEAR && (lines[line]?.info?.fields.length ?? 0) > 0,
  );
}

/** 青山发布 2小时前: so does a time without its day, below the headline. */
function isDatedVaguely({ lines, titleLine, body }: Draft): boolean {
  if (titleLine < 0) return false;
  const first = body?.first ?? 0;
  return lines
    .slice(Math.max(titleLine + 1, first - NEAR), first)
    .some(({ length, key }) => length <= 60 && vagueTime.test(key));
}

/** A text below its own dated line is headed, whatever was taken for its headline. */
function countLinksBetween({ lines, titleLine, body }: Draft): number {
  if (titleLine < 0 || !body) return 0;
  const between = lines.slice(titleLine + 1, body.first);
  return between.slice(-NEAR).some(isDatedField)
    ? 0
    : between.filter((line) => isSeen(line) && isMostlyLink(line)).length;
}

/** 本报记者 诸葛文斌 above or inside the text */
function isReported({ candidates, titleLine, body }: Draft): boolean {
  return (['reporter', 'correspondent'] as const).some((role) =>
    candidates.get(role)?.some(({ line }) => line > titleLine && body !== null && line <= body.last),
  );
}
