/** The newspaper's name where no label states it. */
import { paperName } from '../../rules/names/papers';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, offer } from '../draft';

/** The paper is the name that its own page repeats most: imprint, menu, rights statement. */
export function offerPaper(draft: Draft): void {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const m of text.matchAll(paperName)) counts.set(m[0], (counts.get(m[0]) ?? 0) + weight);
  };
  count(draft.page.title, 3);
  const { body } = draft;
  for (const line of draft.lines)
    if (!body || line.index < body.first || line.index > body.last)
      // The logo is the paper's own; links lead to its sisters: 东浦晚报 in the head of 东浦日报
      count(line.block.picture?.alt ?? line.block.text, line.linked > 0 ? 0.5 : 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (best) {
    offer(draft, 'paper', { value: best[0], from: 'repeated name', line: -1, weight: WEIGHT.paper.repeated });
    offer(draft, 'siteName', { value: best[0], from: 'repeated name', line: -1, weight: WEIGHT.siteName.repeated });
  }
}
