import type { Article } from '../extract/article';

/** File systems count bytes: ext4, APFS and NTFS stop at 255, sync tools well before. */
const MAX_BYTES = 192;

/** What Windows, the `downloads` API or a shell refuses, and the full-width form that reads the same in Chinese. */
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
};

/**
 * `2021-03-05 开发区创新“五动工作法”推动“四改一拆”增效提速.md`: day and title, safe on every system.
 * Without title the first words of the text stand in.
 */
export function fileName(article: Article, extension: string): string {
  const words = article.title ?? article.text.split('\n', 1)[0]?.slice(0, 30) ?? '';
  const day = article.publishedAt?.slice(0, 10) ?? '';
  const name = safe(`${day} ${words}`) || 'article';
  return `${cut(name, MAX_BYTES - extension.length - 1)}.${extension}`;
}

function safe(name: string): string {
  return (
    name
      .replace(/[<>:"/\\|?*~%]/gu, (char) => REFUSED[char] ?? '')
      // zero-width and control characters: invisible, and the downloads API fails on them
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
      .replace(/\s+/gu, ' ')
      // Windows drops a dot or space at the end, Unix hides a name that begins with a dot
      .replace(/^[. ]+|[. ]+$/gu, '')
  );
}

function cut(name: string, maxBytes: number): string {
  let bytes = 0;
  let kept = '';
  for (const char of name) {
    bytes += utf8Length(char);
    if (bytes > maxBytes) break;
    kept += char;
  }
  return kept.trimEnd();
}

function utf8Length(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
