import type { MessageKey } from '../page/translate';

/** Names of the fields that an article has evidence for. */
export const fieldNames: Readonly<Record<string, MessageKey>> = {
  section: 'field.section',
  page: 'field.edition',
  part: 'field.part',
  kicker: 'field.kicker',
  title: 'field.title',
  subtitle: 'field.subtitle',
  summary: 'field.summary',
  source: 'field.source',
  siteName: 'field.siteName',
  publishedAt: 'field.publishedAt',
  reporter: 'role.reporter',
  correspondent: 'role.correspondent',
  photographer: 'role.photographer',
  author: 'role.author',
  editor: 'field.editors',
};
