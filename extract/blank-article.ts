import type { Article } from './article';

/** An article of which nothing is known: each field as it is where a page does not say it. */
export function blankArticle(): Article {
  return {
    title: null,
    kicker: null,
    subtitle: null,
    publishedAt: null,
    source: null,
    authors: [],
    editors: [],
    siteName: null,
    section: [],
    edition: null,
    part: null,
    summary: null,
    dateline: null,
    rights: null,
    script: 'hans',
    blocks: [],
    text: '',
    at: {},
    evidence: [],
  };
}
