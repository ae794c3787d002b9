/** What of an article the reader may correct. */
import type { Article } from '../extract/article';

const EDITABLE: Readonly<Record<EditableField, true>> = {
  title: true,
  kicker: true,
  subtitle: true,
  publishedAt: true,
  source: true,
  authors: true,
  editors: true,
  siteName: true,
  section: true,
  edition: true,
  part: true,
  summary: true,
  dateline: true,
  rights: true,
};
export const EDITABLE_FIELDS = Object.keys(EDITABLE) as EditableField[];
/** Every fact of an article; its text, script and places are no facts. A new one that the list above lacks does not compile. */
export type EditableField = Exclude<keyof Article, 'script' | 'blocks' | 'text' | 'at' | 'evidence'>;
export type FieldValues = Partial<Pick<Article, EditableField>>;
