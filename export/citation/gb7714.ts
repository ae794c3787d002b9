/**
 * GB/T 7714 信息与文献 参考文献著录规则, 顺序编码制, for newspapers [N], [N/OL] and web pages [EB/OL].
 * 2015: 余建斌. 我们的科技一直在追赶: 访中国工程院院长周济[N/OL]. 人民日报, 2013-01-12(2)[2013-03-20]. http://…
 * 2025: 陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. http://…
 * The edition of 2025 sets marks in full width and gives the day of access only for what can change: pages of the web, not
 * pages of a newspaper.
 */
import { isoDay } from '../day';
import type { Reference } from './reference';

interface Marks {
  comma: string;
  colon: string;
  open: string;
  close: string;
}

const HALF_WIDTH: Marks = { comma: ', ', colon: ': ', open: '(', close: ')' };
const FULL_WIDTH: Marks = { comma: '，', colon: '：', open: '（', close: '）' };

export const gb7714of2015 = (reference: Reference): string => write(reference, HALF_WIDTH, true);
export const gb7714of2025 = (reference: Reference): string => write(reference, FULL_WIDTH, reference.kind === 'web');

function write(reference: Reference, marks: Marks, withAccess: boolean): string {
  const { kind, url, container, accessed, issued, page } = reference;
  const type = kind === 'web' ? 'EB/OL' : url ? 'N/OL' : 'N';
  const access = withAccess && accessed && url ? `[${isoDay(accessed)}]` : '';
  const date = issued ? isoDay(issued) : '';
  const place =
    kind === 'web'
      ? date && `${marks.open}${date}${marks.close}`
      : [container, date].filter(Boolean).join(marks.comma) + (page && `${marks.open}${shortPage(page)}${marks.close}`);
  return [namesOf(reference, marks), `${titleOf(reference, marks)}[${type}]`, place + access, url]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

/** Three names, then 等 or et al. */
function namesOf({ names }: Reference, { comma }: Marks): string {
  const shown = names.slice(0, 3);
  if (names.length > 3) shown.push(/\p{Script=Han}/u.test(names.join('')) ? '等' : 'et al');
  return shown.join(comma);
}

/** A title that we had to devise stands in brackets: [《昨日之歌》图书封面][EB/OL]. */
function titleOf({ title, devised, subtitle }: Reference, { colon }: Marks): string {
  if (title === '') return '';
  return devised ? `[${title}]` : [title, subtitle].filter(Boolean).join(colon);
}

/** The standard cites the 第02版 of a newspaper as (2); letters stay: A01. */
function shortPage(page: string): string {
  return /^\d+$/u.test(page) ? page.replace(/^0+(?=\d)/u, '') : page;
}
