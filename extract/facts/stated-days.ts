/** Days that a page states outside its lines, in ISO 8601: in its address, its metas, the paths of its pictures. */
import type { Draft } from '../draft';
import { dayInAddress } from '../text/dates';

export function statedDays({ page, candidates, lines, titleLine }: Draft): string[] {
  const inMetas = (candidates.get('publishedAt') ?? []).filter(({ line }) => line < 0).map(({ value }) => value);
  // https://img.example.cn/2024/01/05/xue.jpg below the headline
  const inPictures = lines
    .slice(titleLine + 1)
    .flatMap(({ block }) => (block.picture ? [dayInAddress(block.picture.src)] : []));
  return [dayInAddress(page.url), ...inMetas.map((value) => value.slice(0, 10)), ...inPictures].filter(
    (day) => day !== null,
  );
}
