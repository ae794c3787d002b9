/** Which formats of `export/` are offered where: for one article, and for several in one file. */
import { type Chunk, type ExportFormat, type ExportItem, fileName, formats } from '../../export';
import type { MenuGroup } from '../controls/Menu';
import type { Translate } from '../page/translate';

export type Format = (typeof formats)[number];
export type SetFormatOfTable = Extract<Format, { takes: 'many' }>;

/** Records for programs that keep references; beside the article itself they are also what can be cited with. */
const REFERENCES: ReadonlySet<string> = new Set(['bibtex', 'ris', 'csl-json']);
/** Files of several articles that are worth making of one. */
const BOOKS: ReadonlySet<string> = new Set(['epub']);

const isReference = ({ id }: Format) => REFERENCES.has(id);

export const referenceFormats = formats.filter(isReference);

/** The menu for one article: the article as a file, then records of it. */
export function choicesForOne(t: Translate, choose: (format: Format) => void): MenuGroup[] {
  const files = formats.filter(({ id, takes }) => takes === 'one' || BOOKS.has(id));
  return [groupOf(t, 'export.article', files, choose), groupOf(t, 'export.references', referenceFormats, choose)];
}

/** The menu for several articles, each entry one file: a book, an archive, a table. */
export function choicesForMany(t: Translate, choose: (format: SetFormatOfTable) => void): MenuGroup[] {
  const sets = formats.filter((format) => format.takes === 'many');
  return [
    groupOf(
      t,
      'export.articles',
      sets.filter((format) => !isReference(format)),
      choose,
    ),
    groupOf(t, 'export.references', sets.filter(isReference), choose),
  ];
}

function groupOf<Chosen extends Format>(
  t: Translate,
  label: 'export.article' | 'export.articles' | 'export.references',
  chosen: readonly Chosen[],
  choose: (format: Chosen) => void,
): MenuGroup {
  const entries = chosen.map((format) => ({ id: format.id, label: t(format.label), do: () => choose(format) }));
  return { label: t(label), entries };
}

/** One article as a file. `now`: ISO 8601 in UTC. `template` of its name: '' for the usual. */
export function writeOne(
  format: ExportFormat,
  item: ExportItem,
  now: string,
  template = '',
): { name: string; chunks: Chunk[] } {
  const name = fileName(item.article, format.extension, { context: item.context, template });
  if (format.takes === 'one') return { name, chunks: [format.write(item.article, item.context)] };
  const writer = format.open({ now, title: item.article.title ?? name });
  return { name, chunks: [...writer.add(item), ...writer.close()] };
}
