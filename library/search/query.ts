/** What the list is asked for and what it answers. Types alone. */
import type { SavedRow } from '../record';

export interface Query {
  /**
   * Words parted by spaces that must all occur: in a headline (引题 and 副题 too), the text, a caption, the name of an author or
   * editor, the source or the site. '' for all. Any part of a word is found, and Simplified and Traditional find both.
   */
  text: string;
  bin: boolean;
  /**
   * Newest first, without a date last; `relevance`: hits in the headline before those in the byline before the rest;
   * `title`: as a dictionary has it, by sound.
   */
  order: 'saved' | 'published' | 'relevance' | 'title';
  /** Oldest first, or Z to A; not for `relevance`. */
  reverse?: boolean;
  filter?: Filter;
  offset: number;
  /** At most 500. */
  limit: number;
}

/** Narrows the list. All that is given must hold; of several values one must, but all of the tags. Absent and [] narrow nothing. */
export interface Filter {
  /** As in `SavedRow.site`. */
  sites?: string[];
  sources?: string[];
  authors?: string[];
  /** Any name of the breadcrumb. */
  sections?: string[];
  papers?: string[];
  /** Pages of a newspaper as printed: `04`, `A01`. */
  pages?: string[];
  /** Names of tags. */
  tags?: string[];
  /** Without any tag. */
  untagged?: true;
  /** Days of the page's own date, `2017-09-12`, both included. */
  published?: { from?: string; to?: string };
  /** Moments, ISO 8601 in UTC: from, and before. */
  saved?: { from?: string; before?: string };
  script?: 'hans' | 'hant';
  read?: boolean;
  starred?: boolean;
  archived?: boolean;
  picture?: boolean;
  /** With a note or a highlight of the reader's, or without. */
  annotated?: boolean;
  /** With more than one version, or with one. */
  changed?: boolean;
}

export type FacetKind = 'site' | 'source' | 'author' | 'section' | 'paper' | 'page';

export interface FacetCount {
  value: string;
  /** A name for it where there is a better one than the value: of a site. */
  label: string | null;
  count: number;
}

/** What the results of a query could be narrowed by; the counts of a kind leave out that kind's own filter. */
export interface Facets {
  total: number;
  /** The most frequent values of each kind, at most `limit`. */
  values: Record<FacetKind | 'tag', FacetCount[]>;
  scripts: { hans: number; hant: number };
  unread: number;
  starred: number;
  archived: number;
  withPicture: number;
  annotated: number;
  untagged: number;
  changed: number;
  /** The page's own year, newest first; null for those without date. */
  years: { year: string | null; count: number }[];
}

export interface Statistics {
  /** The most frequent first. `characters`: of the texts. */
  sites: { site: string; name: string | null; count: number; characters: number }[];
  /** Oldest first, `2026-01`; months without are not in it. */
  saved: { month: string; count: number }[];
  /** By the pages' own dates; those without are not in it. */
  published: { month: string; count: number }[];
}

export interface SavedSearch {
  /** Given by whoever makes it: `newUid()`. */
  uid: string;
  name: string;
  query: Omit<Query, 'offset' | 'limit'>;
  /** Place in the list, from 0. */
  position: number;
}

export interface QueryResult {
  total: number;
  rows: SavedRow[];
}
