/** Lines that are no part of a text: navigation, links, hidden text, other voices. */
import { linkedAdvert } from '../../rules/body-lines';
import { isMostlyLink, type Line } from '../draft';

/** The text ends before a few of these. Empty lines and those without a mark do not end it. */
export function stopsBody(line: Line): boolean {
  if (line.mark?.is === 'removed' || line.suspect) return true;
  return line.block.hidden || (line.aside && line.length > 0) || isLinkLine(line);
}

/** More link than text, and no sentence: 相关阅读：三亚居人气榜前三 */
export function isLinkLine(line: Line): boolean {
  if (line.linked >= line.length && linkedAdvert.test(line.key)) return true;
  return line.prose < 0 && line.block.kind === 'text' && isMostlyLink(line);
}
