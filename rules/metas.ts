/** What `<meta>` keys say, and how far they can be trusted against the visible page. */
import type { FieldName } from './field-name';

export interface MetaRule {
  field: FieldName;
  /** Visible info lines weigh 70 to 100; a meta above that would beat what the reader sees. */
  weight: number;
}

/** Keys in lower case. Government sites: 政府网站发展指引 (国办发〔2017〕47号); news sites: the set around publishdate/filetype. */
export const metaRules: Readonly<Record<string, MetaRule>> = {
  articletitle: { field: 'title', weight: 60 },
  'og:title': { field: 'title', weight: 40 },
  'twitter:title': { field: 'title', weight: 30 },
  pubdate: { field: 'publishedAt', weight: 60 },
  publishdate: { field: 'publishedAt', weight: 55 },
  'article:published_time': { field: 'publishedAt', weight: 50 },
  'og:release_date': { field: 'publishedAt', weight: 50 },
  'og:time': { field: 'publishedAt', weight: 40 },
  'apub:time': { field: 'publishedAt', weight: 40 },
  'weibo:article:create_at': { field: 'publishedAt', weight: 45 },
  'weibo: article:create_at': { field: 'publishedAt', weight: 45 },
  pubtime: { field: 'publishedAt', weight: 45 },
  publish_time: { field: 'publishedAt', weight: 45 },
  // 百家号: the account's article is dated 04-18 12:10 on the page itself
  dateupdate: { field: 'publishedAt', weight: 30 },
  datepublished: { field: 'publishedAt', weight: 50 },
  date: { field: 'publishedAt', weight: 30 },
  'script published': { field: 'publishedAt', weight: 46 },
  'script pager': { field: 'part', weight: 40 },
  maketime: { field: 'publishedAt', weight: 30 },
  contentsource: { field: 'source', weight: 60 },
  source: { field: 'source', weight: 45 },
  sitename: { field: 'siteName', weight: 60 },
  'og:site_name': { field: 'siteName', weight: 55 },
  'application-name': { field: 'siteName', weight: 30 },
  columnname: { field: 'section', weight: 40 },
  'article:section': { field: 'section', weight: 30 },
  editor: { field: 'editor', weight: 45 },
};

/** Values of metas that say nothing: 105464 is the number of an editor, 20120117 a day. */
export const emptyMeta =
  /^(?:null|undefined|none|无|admin|administrator|www\..*|http.*|(?!(?:19|20)\d{2}[01]\d[0-3]\d(?:\d{4}(?:\d\d)?)?$)\d+)$/iu;
