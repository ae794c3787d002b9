/**
 * The front page of a column: its name (图片新闻) as headline, which is the last step of the path too or opens the text
 * (《大河新闻联播》是本台主打新闻栏目), over a few words and a list of dated links.
 */
import { columnIntroduces } from '../../rules/other-pages';
import type { Draft, Line } from '../draft';
import { findMoments } from '../text/dates';

/** Characters of a column's name at most. */
const LONGEST_NAME = 8;
/** Dated links below a column's introduction that make a list. */
const LIST = 5;

export function isColumn(draft: Draft): boolean {
  const { lines, titleLine, body, candidates } = draft;
  const headline = lines[titleLine];
  if (!headline || !body || headline.length > LONGEST_NAME) return false;
  if (!endsPath(draft, headline) && !isIntroduced(draft, headline)) return false;
  if (candidates.get('publishedAt')?.some(({ line }) => line > titleLine && line < body.first)) return false;
  const isDay = (line: Line | undefined) => line !== undefined && findMoments(line.key).length > 0;
  const dated = lines.filter(
    ({ index, linked }) => index > body.last && linked >= 4 && (isDay(lines[index]) || isDay(lines[index + 1])),
  );
  return dated.length >= LIST;
}

/** 首页 > 图片新闻 above the headline 图片新闻 */
function endsPath({ lines }: Draft, headline: Line): boolean {
  return lines.some(
    ({ mark, block, index }) =>
      index !== headline.index &&
      mark?.is === 'field' &&
      mark.role === 'breadcrumb' &&
      block.text.endsWith(headline.block.text),
  );
}

/** The name that is caught is the headline's. */
function isIntroduced({ lines, body }: Draft, headline: Line): boolean {
  const first = lines.find(({ index, mark }) => index >= (body?.first ?? 0) && mark?.is === 'body');
  return columnIntroduces.exec(first?.key ?? '')?.[1] === headline.key;
}
