import type { FingerprintCases } from './fingerprint';
import type { hongKongTaiwan } from './hong-kong-taiwan';

export const hongKongTaiwanCases = {
  udn: { hits: ['article-content__editor '], misses: ['article-content__title', 'article-content__keywords'] },
  oncc: { hits: ['breakingNewsContent'], misses: ['breakingNewsTitle'] },
  pts: { hits: ['post-article'], misses: ['post-content', 'article_authors'] },
  hk01: { hits: ['article-grid__content-section'], misses: ['article-grid'] },
} as const satisfies Record<keyof typeof hongKongTaiwan, FingerprintCases>;
