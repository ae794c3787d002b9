/** The rest of a text that the page hides above a button: 展开全文, 余下全文. */
import { entryAt } from '../../page/entry-at';
import { expander } from '../../rules/pager';
import type { Body, Draft, Line } from '../draft';
import { skeleton } from '../text/width';
import { kindOf } from './kind-of-line';

/** Characters of the button: 点击展开剩余全文 */
const LONGEST = 14;

/** Hidden text above the button that shows it is the body's, unless the body says it already. */
export function revealRest(draft: Draft, body: Body): void {
  for (let at = body.first + 1; at <= body.last; at++)
    if (isExpander(entryAt(draft.lines, at))) reveal(draft, body, at);
  let below = body.last + 1;
  while (below < draft.lines.length && isUnseen(entryAt(draft.lines, below))) below++;
  const button = draft.lines[below];
  if (button && isExpander(button)) reveal(draft, body, below);
}

function isExpander({ length, mark, key }: Line): boolean {
  return length > 0 && length <= LONGEST && mark?.is !== 'body' && expander.test(key);
}

function isUnseen({ block, length }: Line): boolean {
  return block.hidden || length === 0;
}

/** The run of hidden lines that ends right above a button. */
function reveal(draft: Draft, body: Body, button: number): void {
  let first = button;
  while (first > body.first && isUnseen(entryAt(draft.lines, first - 1))) first--;
  const rest = draft.lines.slice(first, button);
  const spoken = rest.filter((line) => line.length > 0 && line.mark === null);
  const last = spoken.at(-1);
  if (!last) return;
  const shown = draft.lines.slice(body.first, body.last + 1).filter((line) => !spoken.includes(line));
  const said = new Set(shown.map((line) => skeleton(line.block.text)));
  if (spoken.some((line) => said.has(skeleton(line.block.text)))) return;
  for (const line of rest) if (line.mark === null) line.mark = { is: 'body', as: kindOf(draft, line) };
  body.last = Math.max(body.last, last.index);
}
