/** An article of a backup as Markdown, with the reader's corrections, highlights and notes: what is read without the extension. */
import { fileName } from '../../export/file-name';
import { toMarkdown } from '../../export/markdown';
import type { Article } from '../../extract/article';
import { byPlace, findQuote } from '../annotations/anchor';
import type { Highlight } from '../annotations/annotation';
import { withEdits } from '../articles/fields';
import type { EditableField } from '../editable-fields';
import type { FieldEdit } from '../record';
import { type BackupHighlight, type BackupRecord, type BackupVersion, picturePath } from './format';

/** Pictures are those of the backup: the file is to lie two folders below its root. */
export function markdownCopy(record: BackupRecord, newest: BackupVersion): { name: string; markdown: string } {
  const article = withEdits(newest.article, editsOf(record));
  const context = {
    url: record.url,
    canonicalUrl: record.canonicalUrl,
    savedAt: newest.capturedAt,
    tags: record.tags.map(({ name }) => name),
    annotations: { highlights: placed(record.highlights, article), notes: record.notes },
  };
  const pictures = new Map(newest.pictures.map((picture) => [picture.src, `../../${picturePath(picture)}`]));
  return {
    name: fileName(article, 'md', { context }),
    markdown: toMarkdown(article, context, (src) => pictures.get(src)),
  };
}

/** Highlights in the order of the text, each where its words stand in it. */
function placed(highlights: readonly BackupHighlight[], { blocks }: Article): Highlight[] {
  const texts = blocks.map(({ text }) => text);
  return highlights
    .map(({ version: _version, before, after, ...rest }) => ({
      ...rest,
      range: findQuote(texts, { quote: rest.quote, before, after }, rest.range),
    }))
    .sort((a, b) => byPlace(a.range, b.range));
}

/** The corrections that hold: the last of each field. */
function editsOf({ edits }: BackupRecord): FieldEdit[] {
  const latest = new Map(edits.map((edit) => [edit.field, edit]));
  return [...latest.values()]
    .filter((edit) => 'value' in edit)
    .map(({ field, value, at }) => ({ field: field as EditableField, value: value as FieldEdit['value'], at }));
}
