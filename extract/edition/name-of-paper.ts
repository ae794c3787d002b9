/** The newspaper's name where no label states it. */
import { paperName } from '../../rules/names/papers';
import { NAMED, WEIGHT } from '../../rules/weights/fields';
import { type Draft, offer } from '../draft';

/** The paper is the name that its own page repeats most: imprint, menu, rights statement. */
export function offerPaper(draft: Draft): void {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const m of text.matchAll(paperName)) counts.set(m[0], (counts.get(m[0]) ?? 0) + weight);
  };
  count(draft.page.title, NAMED.titleTag);
  const { body } = draft;
  for (const line of draft.lines)
    if (!body || line.index < body.first || line.index > body.last)
      count(line.block.picture?.alt ?? line.block.text, line.linked > 0 ? NAMED.linkedLine : NAMED.line);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (best) {
    offer(draft, 'paper', { value: best[0], from: 'repeated name', line: -1, weight: WEIGHT.paper.repeated });
    offer(draft, 'siteName', { value: best[0], from: 'repeated name', line: -1, weight: WEIGHT.siteName.repeated });
  }
}
