import type { FingerprintCases } from './fingerprint';
import type { openSystems } from './open-systems';

export const openSystemsCases = {
  discuz: { hits: ['article_content'], misses: ['related_article', 'article_title'] },
  wordpress: { hits: ['entry-content clearfix'], misses: ['entry-meta', 'site-content'] },
  mediawiki: { hits: ['mw-parser-output'], misses: ['mw-body', 'mw-headline'] },
  microdata: { hits: ['itemprop:articleBody'], misses: ['articlebody', 'itemprop:headline'] },
} as const satisfies Record<keyof typeof openSystems, FingerprintCases>;
