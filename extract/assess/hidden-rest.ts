/** A text of which the page shows the beginning only. */
import { inBodyColumn } from '../body/body-column';
import type { Draft, Line } from '../draft';
import { skeleton } from '../text/width';
import { sumOf } from './sum-of';

/**
 * Characters of sentences that the page hides in the body's column and does not show: <div class="content"><p>…</p><p
 * style="display:none">…. A script would show the rest, as none that can be pressed does (body/reveal-rest.ts).
 */
export function hiddenRest(draft: Draft, shown: readonly Line[]): number {
  const { body, lines } = draft;
  if (body === null) return 0;
  const hidden = lines
    .slice(body.first)
    .filter(
      (line) =>
        line.block.hidden &&
        line.stops > 0 &&
        !line.suspect &&
        line.mark?.is !== 'body' &&
        !isTakenByPhrase(line) &&
        line.linked * 2 < line.length &&
        inBodyColumn(draft, body, line),
    );
  if (hidden.length === 0) return 0; // as on most pages
  const said = new Set(shown.map((line) => skeleton(line.block.text)));
  return sumOf(
    hidden.filter((line) => !said.has(skeleton(line.block.text))),
    (line) => line.length,
  );
}

/** 加拿大家园,www.iask.ca between paragraphs, against copying: no rest of the text */
function isTakenByPhrase({ mark }: Line): boolean {
  return mark?.is === 'removed' && mark.rule !== 'hidden';
}
