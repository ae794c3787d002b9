/** Sets of articles as one zip archive with a file an article. */
import { archive } from './archive';
import { referenceOf } from './citation/reference';
import { distinctNames, fileName, folderName } from './file-name';
import type { Chunk, ExportItem, SetOptions, SetWriter } from './format';
import { toHtml } from './html';
import { toMarkdown } from './markdown';
import { pictureSet } from './picture-set';
import { toPlainText } from './plain-text';
import { distinctKeys } from './set-writer';

/**
 * Markdown with its pictures: `TITLE/pages/*.md`, `TITLE/assets/*`. So Logseq lays out a graph, and links like
 * `../assets/x.jpg` are found by Obsidian and every other program too.
 */
export function markdownSet(options: SetOptions): SetWriter {
  const folder = folderName(options.title);
  const zip = archive(options.now);
  const nameOf = namer(options, 'md');
  const distinctKey = distinctKeys();
  const pictures = pictureSet();
  return {
    add(item) {
      const { article, context } = item;
      const chunks: Chunk[] = [];
      const stem = distinctKey(referenceOf(article, context).key);
      const markdown = toMarkdown(article, context, (src) => {
        const placed = pictures.place(src, context.pictures, stem);
        if (!placed) return undefined;
        const { picture, isNew } = placed;
        if (isNew) chunks.push(...zip.add(`${folder}/assets/${picture.name}`, picture.bytes, 'stored'));
        return `../assets/${picture.name}`;
      });
      return [...chunks, ...zip.add(`${folder}/pages/${nameOf(item)}`, markdown)];
    },
    close: () => zip.close(),
  };
}

/** Web pages with their pictures inside: `TITLE/*.html`. */
export const htmlSet = (options: SetOptions): SetWriter => fileSet(options, 'html', toHtml);

/** Plain texts: `TITLE/*.txt`. */
export const textSet = (options: SetOptions): SetWriter => fileSet(options, 'txt', toPlainText);

function fileSet(options: SetOptions, extension: string, write: typeof toHtml): SetWriter {
  const folder = folderName(options.title);
  const zip = archive(options.now);
  const nameOf = namer(options, extension);
  return {
    add: (item) => zip.add(`${folder}/${nameOf(item)}`, write(item.article, item.context)),
    close: () => zip.close(),
  };
}

function namer({ fileNames }: SetOptions, extension: string): (item: ExportItem) => string {
  const distinct = distinctNames();
  return ({ article, context }) =>
    distinct(fileName(article, extension, { context, ...(fileNames !== undefined && { template: fileNames }) }));
}
