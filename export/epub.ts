import { archive } from './archive';
import { type Reference, referenceOf } from './citation/reference';
import { isoDay } from './day';
import { type Book, type BookFile, type Chapter, CONTAINER, contentsPage, packageDocument } from './epub-package';
import { type BookScript, chapterPage, coverPage, coverPicture } from './epub-pages';
import { EPUB_STYLE } from './epub-style';
import type { Chunk, ExportItem, SetOptions, SetWriter } from './format';
import { pictureSet } from './picture-set';
import { distinctKeys } from './set-writer';
import { oneLine } from './well-formed';
import { WORDS } from './words';

/** Pictures that every reader of EPUB knows. Others come with a stand-in. */
const CORE_TYPES = /^image\/(?:jpeg|png|gif)$/u;

const STAND_IN: BookFile = { id: 'no-picture', path: 'no-picture.svg', mime: 'image/svg+xml' };
const STAND_IN_PICTURE = `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" width="400" height="100"><rect width="400" height="100" fill="#ddd"/></svg>
`;

/** What every book has beside its chapters. */
const PARTS: readonly BookFile[] = [
  { id: 'nav', path: 'nav.xhtml', mime: 'application/xhtml+xml', properties: 'nav' },
  { id: 'cover', path: 'cover.xhtml', mime: 'application/xhtml+xml' },
  { id: 'cover-picture', path: 'cover.svg', mime: 'image/svg+xml', properties: 'cover-image' },
  { id: 'style', path: 'style.css', mime: 'text/css' },
];

/**
 * Articles as one book, EPUB 3: cover, contents, a chapter an article, pictures that are at hand. A picture that is not becomes
 * a link with its words. One article makes a book of its own title where the set has none.
 */
export function epub(options: SetOptions): SetWriter {
  const zip = archive(options.now);
  const chapters: Chapter[] = [];
  const references: Reference[] = [];
  const files: BookFile[] = [];
  const pictures = pictureSet();
  const distinctKey = distinctKeys();

  const start = (): Chunk[] => [
    ...zip.add('mimetype', 'application/epub+zip', 'stored'),
    ...zip.add('META-INF/container.xml', CONTAINER),
    ...zip.add('EPUB/style.css', EPUB_STYLE),
  ];

  return {
    add({ article, context }: ExportItem) {
      const chunks: Chunk[] = chapters.length === 0 ? start() : [];
      const reference = referenceOf(article, context);
      const stem = distinctKey(reference.key);
      const title = reference.title || WORDS[article.script].untitled;
      const markup = chapterPage(article, context, title, (src) => {
        const placed = pictures.place(src, context.pictures, stem);
        if (!placed) return '';
        const { picture, isNew } = placed;
        if (isNew) {
          const { name, mime, bytes } = picture;
          const fallback = CORE_TYPES.test(mime) ? {} : { fallback: STAND_IN.id };
          files.push({ id: `picture-${files.length + 1}`, path: `pictures/${name}`, mime, ...fallback });
          chunks.push(...zip.add(`EPUB/pictures/${name}`, bytes, 'stored'));
        }
        return `../pictures/${picture.name}`;
      });
      const path = `text/${String(chapters.length + 1).padStart(5, '0')}.xhtml`;
      chapters.push({ path, title, script: article.script });
      references.push(reference);
      return [...chunks, ...zip.add(`EPUB/${path}`, markup)];
    },

    close() {
      if (chapters.length === 0) return [];
      const book = bookOf(options, chapters, references, files);
      const lines = coverLines(references, book.script);
      return [
        ...zip.add('EPUB/cover.xhtml', coverPage(book.script, book.title, lines)),
        ...zip.add('EPUB/cover.svg', coverPicture(book.title, lines)),
        ...(book.files.includes(STAND_IN) ? zip.add(`EPUB/${STAND_IN.path}`, STAND_IN_PICTURE) : []),
        ...zip.add('EPUB/nav.xhtml', contentsPage(book)),
        ...zip.add('EPUB/package.opf', packageDocument(book)),
        ...zip.close(),
      ];
    },
  };
}

/** What the package says of the whole. @param pictures those that its chapters show */
function bookOf(
  options: SetOptions,
  chapters: readonly Chapter[],
  references: readonly Reference[],
  pictures: readonly BookFile[],
): Book {
  const script = mainScript(chapters);
  const title = oneLine(options.title) || (references[0]?.title ?? '') || WORDS[script].untitled;
  const standIn = pictures.some(({ fallback }) => fallback !== undefined);
  // A book of one article is by who wrote that.
  const [only] = references.length === 1 ? references : [];
  return {
    title,
    script,
    scripts: [...new Set([script, ...chapters.map((chapter) => chapter.script)])],
    creators: only?.names ?? [],
    publisher: only?.container ?? '',
    published: only?.issued ? isoDay(only.issued) : '',
    sources: only?.url ? [only.url] : [],
    identity: [title, ...references.map(({ key }) => key)].join('\n'),
    now: options.now,
    chapters,
    hasPictures: pictures.length > 0,
    files: [...PARTS, ...(standIn ? [STAND_IN] : []), ...pictures],
  };
}

function mainScript(chapters: readonly Chapter[]): BookScript {
  const hans = chapters.filter(({ script }) => script === 'hans').length;
  return hans * 2 >= chapters.length ? 'hans' : 'hant';
}

/** 12 篇 · 2021-03-05 至 2021-04-01, and up to three names of papers or sites. */
function coverLines(references: readonly Reference[], script: BookScript): string[] {
  const words = WORDS[script];
  const days = references.flatMap(({ issued }) => (issued ? [isoDay(issued)] : [])).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const span = first === last ? first : `${first} ${words.to} ${last}`;
  const count = references.length > 1 ? `${references.length} ${words.articles}` : '';
  const names = [...new Set(references.map(({ container }) => container).filter((name) => name !== ''))];
  return [
    [count, span].filter(Boolean).join(' · '),
    names.slice(0, 3).join('、') + (names.length > 3 ? '…' : ''),
  ].filter((line) => line !== '');
}
