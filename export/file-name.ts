import type { Article } from '../extract/article';
import { dayOf, isoDay } from './day';
import type { ExportContext } from './format';
import { hostOf } from './web-address';

/**
 * File systems count bytes: ext4, APFS and most others stop at 255. The rest is room for what browsers add: ` (1)` when a file
 * of that name is there, `.part` while it is being written.
 */
const MAX_BYTES = 240;

/** What `fileName` puts a value for. */
export const FILE_NAME_FIELDS = ['date', 'title', 'source', 'site', 'section', 'author', 'id'] as const;
type Field = (typeof FILE_NAME_FIELDS)[number];

export const USUAL_FILE_NAME = '{date} {title}';

const FIELD = new RegExp(`\\{(${FILE_NAME_FIELDS.join('|')})\\}`, 'u');

/** What Windows, the `downloads` API, a shell or a note program refuses, and the full-width form that reads the same in Chinese. */
const REFUSED: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
  '~': '～',
  '%': '％',
  '+': '＋',
  // [[links]] of Obsidian and Logseq end at these
  '#': '＃',
  '^': '＾',
  '[': '［',
  ']': '］',
};

/** Names that are devices on Windows, with any ending: CON, con.md, LPT¹.txt. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=$|[. ])/iu;

interface Piece {
  /** Null for what the template says itself. */
  field: Field | null;
  text: string;
}

/**
 * `2021-03-05 开发区创新“五动工作法”推动“四改一拆”增效提速.md`: safe on every system, at most 240 bytes.
 * `template` says what the name is made of, `{date} {title}` where it does not; what parts an unknown value from the next goes
 * with it. Where the name is too long the title is cut, so that a date or a number behind it stays.
 */
export function fileName(
  article: Article,
  extension: string,
  { template = USUAL_FILE_NAME, context }: { template?: string; context?: ExportContext } = {},
): string {
  const ending = `.${extension}`;
  const pieces = piecesOf(template || USUAL_FILE_NAME, valuesOf(article, context));
  const room = MAX_BYTES - utf8Length(ending);
  const over = utf8Length(join(pieces)) - room;
  if (over > 0) {
    const title = pieces.find(({ field }) => field === 'title');
    if (title) title.text = cut(title.text, Math.max(utf8Length(title.text) - over, 12));
  }
  return withoutDevice(tidy(cut(tidy(join(pieces)), room)) || 'article') + ending;
}

/** A name for a folder, from any words: as safe as `fileName`. */
export function folderName(words: string): string {
  return withoutDevice(tidy(cut(tidy(safe(words)), MAX_BYTES)) || 'articles');
}

/**
 * Numbers names that are taken: `a.md`, `a (2).md`. Windows and macOS take no notice of case, and macOS none of how an accent is
 * composed; so does this.
 */
export function distinctNames(): (name: string) => string {
  const taken = new Set<string>();
  const known = (name: string) => name.normalize('NFC').toLowerCase();
  return (name) => {
    const [, stem = name, ending = ''] = /^(.+?)((?:\.[A-Za-z0-9]{1,8}){0,2})$/su.exec(name) ?? [];
    let distinct = name;
    for (let number = 2; taken.has(known(distinct)); number++) {
      const mark = ` (${number})`;
      distinct = `${cut(stem, MAX_BYTES - utf8Length(mark + ending)).trimEnd()}${mark}${ending}`;
    }
    taken.add(known(distinct));
    return distinct;
  };
}

function valuesOf(article: Article, context: ExportContext | undefined): Record<Field, string> {
  const day = dayOf(article.publishedAt) ?? dayOf(article.edition?.date);
  const values: Record<Field, string> = {
    date: day ? isoDay(day) : '',
    // without title the first words of the text stand in
    title: article.title ?? firstWords(article.text),
    source: article.source ?? article.edition?.paper ?? '',
    site: article.siteName ?? hostOf(context?.url ?? ''),
    section: article.section.at(-1) ?? article.edition?.pageName ?? '',
    author: article.authors.map(({ name }) => name).join('、'),
    id: context?.id === undefined ? '' : String(context.id),
  };
  for (const field of FILE_NAME_FIELDS) values[field] = tidy(safe(values[field]));
  return values;
}

function firstWords(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.slice(0, 30).replace(/[\s，,、；;：:]+$/u, '');
}

/** The template as words and values in turn. What parts a value from the next goes with it where it is not known. */
function piecesOf(template: string, values: Record<Field, string>): Piece[] {
  const parts = template.split(FIELD);
  const words = parts.filter((_, at) => at % 2 === 0).map(safe);
  const fields = parts.filter((_, at) => at % 2 === 1) as Field[];
  fields.forEach((field, at) => {
    if (values[field] !== '') return;
    const before = words[at] ?? '';
    const after = words[at + 1] ?? '';
    // {title}（{source}）
    if (/[（(［【「『《]\s*$/u.test(before) && /^\s*[）)］】」』》]/u.test(after)) {
      words[at] = before.replace(/.\s*$/u, '');
      words[at + 1] = after.replace(/^\s*./u, '');
    } else if (fields.slice(at + 1).some((later) => values[later] !== '')) words[at + 1] = '';
    else if (at > 0) words[at] = '';
  });
  return words.flatMap((text, at) => {
    const field = fields[at];
    return [{ field: null, text }, ...(field === undefined ? [] : [{ field, text: values[field] }])];
  });
}

const join = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Characters that make trouble replaced or left out; composed as most systems compose them. */
function safe(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[<>:"/\\|?*~%+#^[\]]/gu, (char) => REFUSED[char] ?? '')
      .replace(/[\t-\r\u{85}\p{Z}]+/gu, ' ')
      // zero-width, control, private and half characters: invisible, and the downloads API fails on them
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu, '')
  );
}

/** Windows drops a dot or space at the end, Unix hides a name that begins with a dot. */
function tidy(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(/^[. ]+|[. ]+$/gu, '');
}

function withoutDevice(name: string): string {
  return RESERVED.test(name) ? `_${name}` : name;
}

/** As many whole characters as fit, an accent not parted from its letter. */
function cut(text: string, maxBytes: number): string {
  if (utf8Length(text) <= maxBytes) return text;
  let bytes = 0;
  let kept = '';
  for (const [character] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    bytes += utf8Length(character);
    if (bytes > maxBytes) break;
    kept += character;
  }
  return kept.trimEnd();
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
