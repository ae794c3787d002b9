import type { FieldName } from '../../rules/field-name';
import type { MessageKey } from '../page/translate';

/** A field without a name does not compile. */
const names: Readonly<Record<FieldName, MessageKey>> = {
  section: 'field.section',
  paper: 'field.edition',
  page: 'field.edition',
  pageName: 'field.edition',
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
  rights: 'field.rights',
};

/** Message for the name of a field that an article has evidence for; 信息 for one that is not known (of a newer version). */
export function fieldName(field: string): MessageKey {
  return Object.hasOwn(names, field) ? names[field as FieldName] : 'field.name';
}
