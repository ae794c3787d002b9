/** The rows of one heading: <h1><small>引题</small><br><b>主题</b><br><small>副题</small></h1>. */
import { type Draft, isStrong, type Line } from '../draft';

/** The only row of a line's heading that is set in bold between others that are not; the line itself elsewhere. */
export function boldRow(draft: Draft, line: Line): Line {
  const rows = rowsOf(draft, line);
  const bold = rows.filter(isStrong);
  return rows.length > 1 && bold.length === 1 ? (bold[0] ?? line) : line;
}

/** The lines of the heading that a line is one of; of no other box. */
export function rowsOf({ lines }: Draft, line: Line): Line[] {
  if (!/^h[1-6]$/u.test(line.block.tag)) return [];
  return lines.filter(({ block, length }) => block.box === line.block.box && block.kind === 'text' && length > 0);
}
