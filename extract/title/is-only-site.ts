import { crumbSite } from '../../rules/breadcrumb';
import { metaRules } from '../../rules/metas';
import type { Draft } from '../draft';
import { keyOf } from '../text/script';

/** 公視新聞網 as og:title or `<title>`: the site, not the headline, by its shape or because og:site_name says the same. */
export function isOnlySite({ page, traditional }: Draft, title: string): boolean {
  const said = page.metas.some(({ key, value }) => metaRules[key]?.field === 'siteName' && value.trim() === title);
  return said || crumbSite.test(keyOf(title, traditional).replace(/\s/gu, ''));
}
