/** How a value of a field is written into the article. */
import { sourceLabelFirst } from '../../rules/credit-values';
import { dashFirst } from '../../rules/title-tag';

/** `来源：青山日报` → 青山日报, `——访市长` → 访市长, `2021-03-05T00:00:00+08:00` → 2021-03-05: midnight to the second is how a CMS stores a day. */
export function cleanValue(field: string, value: string): string {
  if (field === 'source') return value.replace(sourceLabelFirst, '').trim();
  if (field === 'subtitle') return value.replace(dashFirst, '');
  if (field === 'publishedAt') return value.replace(/T00:00:00.*$/u, '');
  return value;
}
