/** What makes a book of files: the package document with metadata, manifest and spine, and the table of contents. */
import { shortHash } from './citation/reference';
import { type BookScript, languageOf, page } from './epub-pages';
import { element, textElement, voidElement } from './markup';
import { oneLine } from './well-formed';
import { WORDS } from './words';

export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

export interface Chapter {
  path: string;
  title: string;
  script: BookScript;
}

export interface BookFile {
  id: string;
  path: string;
  mime: string;
  properties?: string;
  /** Id of the file that stands in where a reader does not know the type. */
  fallback?: string;
}

export interface Book {
  title: string;
  script: BookScript;
  scripts: readonly BookScript[];
  creators: readonly string[];
  publisher: string;
  /** Day of publication, or ''. */
  published: string;
  sources: readonly string[];
  /** What the identifier is made of: the same articles under the same title are the same book. */
  identity: string;
  now: string;
  chapters: readonly Chapter[];
  files: readonly BookFile[];
  hasPictures: boolean;
}

export function packageDocument(book: Book): string {
  const chapters = book.chapters.map(({ path }, at) => ({
    id: `chapter-${at + 1}`,
    path,
    mime: 'application/xhtml+xml',
  }));
  const manifest = [...book.files, ...chapters].map(({ path, mime, ...rest }) =>
    voidElement('item', { href: path, 'media-type': mime, ...rest }),
  );
  // one article needs no contents between cover and text
  const spine = ['cover', ...(chapters.length > 1 ? ['nav'] : []), ...chapters.map(({ id }) => id)];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${languageOf(book.script)}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...metadata(book),
    '</metadata>',
    element('manifest', {}, '\n', manifest.join('\n'), '\n'),
    element('spine', {}, '\n', spine.map((idref) => voidElement('itemref', { idref })).join('\n'), '\n'),
    '</package>',
    '',
  ].join('\n');
}

function metadata(book: Book): string[] {
  const meta = (property: string, value: string) => textElement('meta', { property }, value);
  return [
    textElement('dc:identifier', { id: 'book-id' }, `urn:uuid:${uuidOf(book.identity)}`),
    textElement('dc:title', {}, book.title),
    ...book.scripts.map((script) => textElement('dc:language', {}, languageOf(script))),
    ...book.creators.map((name) => textElement('dc:creator', {}, name)),
    textElement('dc:publisher', {}, book.publisher),
    textElement('dc:date', {}, book.published),
    ...book.sources.map((source) => textElement('dc:source', {}, source)),
    meta('dcterms:modified', `${book.now.slice(0, 19)}Z`),
    meta('schema:accessMode', 'textual'),
    book.hasPictures ? meta('schema:accessMode', 'visual') : '',
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityHazard', 'none'),
  ].filter((line) => line !== '');
}

export function contentsPage({ title, script, chapters }: Pick<Book, 'title' | 'script' | 'chapters'>): string {
  const entries = chapters.map((chapter) => {
    const language = chapter.script === script ? null : languageOf(chapter.script);
    const link = textElement('a', { href: chapter.path, lang: language, 'xml:lang': language }, chapter.title);
    return element('li', {}, link);
  });
  const body = element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc' },
    '\n',
    textElement('h1', {}, WORDS[script].contents),
    '\n',
    element('ol', {}, '\n', entries.join('\n'), '\n'),
    '\n',
  );
  return page({ script, title: oneLine(title), up: '', body });
}

/** A UUID of the free kind (version 8), the same for the same text. */
function uuidOf(text: string): string {
  const seeds = [0x811c9dc5, 0x01234567, 0x5bd1e995, 0x9e3779b9];
  const hex = seeds.map((seed) => Number.parseInt(shortHash(text, seed), 36).toString(16).padStart(8, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
