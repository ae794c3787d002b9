import type * as fieldHints from './field-hints';
import type { CasesFor } from './rule';

export const fieldHintCases = {
  sourceHint: {
    hits: ['src', 'source', 'news-source', 'from', 'copyfrom', 'laiyuan', 'ly fl', 'article_source2'],
    misses: ['resource', 'outsource', 'platform', 'early', 'fromnow'],
  },
  authorHint: {
    hits: ['author', 'author-name', 'article_author', 'byline', 'zuozhe', 'reporter'],
    misses: ['author-avatar', 'authority', 'coauthored', 'bylines-list'],
  },
  authorLinkHint: { hits: ['url fn n', 'url fn'], misses: ['url fn org', 'fn', 'fr fn fs12'] },
  sectionHint: {
    hits: [
      'category',
      'cat-name',
      'section-name',
      'lanmu',
      'lmmc',
      'post-category',
      'article__head-cat',
      'article-category',
    ],
    misses: ['category-list', 'catalog', 'cat-12', 'sections', 'channel'],
  },
  publishedTimeHint: {
    hits: [
      'entry-date published datetime:2018-12-08T14:22',
      'entry-date updated td-module-date datetime:2022-09-28T09:40',
      'itemprop:datePublished',
    ],
    misses: ['updated datetime:2019-03-02T10:00', 'dateModified', 'entry-dates'],
  },
} as const satisfies CasesFor<typeof fieldHints>;
