import type * as fieldHints from './field-hints';
import type { CasesFor } from './rule';

export const fieldHintCases = {
  sourceHint: {
    hits: ['source', 'news-source', 'from', 'copyfrom', 'laiyuan', 'ly fl', 'article_source2'],
    misses: ['resource', 'outsource', 'platform', 'early', 'fromnow'],
  },
  authorHint: {
    hits: ['author', 'author-name', 'article_author', 'byline', 'zuozhe', 'reporter'],
    misses: ['author-avatar', 'authority', 'coauthored', 'bylines-list'],
  },
} as const satisfies CasesFor<typeof fieldHints>;
