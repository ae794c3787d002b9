/** Pages of newspapers, where a name needs no label. */
import { digitalPaper, strongSeparator } from '../../rules/title-tag';
import type { Draft } from '../draft';

/** A page of a digital paper: it names its page, or `<title>` calls the site so (青河晚报多媒体数字报刊平台). */
export function isOnPaper({ candidates, page }: Draft): boolean {
  return candidates.has('page') || page.title.split(strongSeparator).some((part) => digitalPaper.test(part.trim()));
}
