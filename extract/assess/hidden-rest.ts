/** A text of which the page shows the beginning only. */
import { inBodyColumn } from '../body/body-column';
import type { Draft, Line } from '../draft';
import { skeleton } from '../text/width';

/**
 * Characters of sentences that the page hides in the body's column and does not show: <div class="content"><p>…</p><p
 * style="display:none">…. A script would show the rest, as none that can be pressed does (body/reveal-rest.ts).
 */
export function hiddenRest(draft: Draft, shown: readonly Line[]): number {
  const { body, lines } = draft;
  if (body === null) return 0;
  const said = new Set(shown.map((line) => skeleton(line.block.text)));
  let sum = 0;
  for (const line of lines.slice(body.first)) {
    if (!line.block.hidden || line.stops === 0 || line.suspect || line.mark?.is === 'body') continue;
    if (line.linked * 2 >= line.length || !inBodyColumn(draft, body, line) || said.has(skeleton(line.block.text)))
      continue;
    sum += line.length;
  }
  return sum;
}
