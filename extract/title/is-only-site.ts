import { crumbSite } from '../../rules/breadcrumb';
import { metaRules } from '../../rules/metas';
import type { Draft } from '../draft';
import { keyOf } from '../text/script';
import { withoutBlanks } from '../text/without-blanks';

/**
 * 公視新聞網 as og:title or `<title>`: the site, not the headline, by its shape, or because og:site_name says the same and
 * `<title>` does not: some templates put the headline there too.
 */
export function isOnlySite({ page, traditional }: Draft, title: string): boolean {
  const isSaid = page.metas.some(({ key, value }) => metaRules[key]?.field === 'siteName' && value.trim() === title);
  return (isSaid && !page.title.includes(title)) || crumbSite.test(withoutBlanks(keyOf(title, traditional)));
}
