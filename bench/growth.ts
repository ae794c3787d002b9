/** How time grows with the size of a page, on pages of several make that are doubled and doubled again. In Node. */
import { extract } from '../extract';
import { repair } from '../gbk/repair';
import { fromHtml } from '../page/from-html';
import { align } from './table';

/** Characters of the smallest page. */
const FIRST = 50_000;
const TIMES = [1, 2, 4, 8, 16] as const;
const ROUNDS = 3;

const SENTENCE = '市环保局表示，这次改版主要服务于市民日常生活，同时兼顾一些专业人士的需求。';
const HEAD =
  '<title>市民可实时查询污染物浓度_京华网</title><h1>市民可实时查询污染物浓度</h1><div>2012-01-12 15:21 来源：京华时报</div>';

/** What a page of a number of characters consists of. */
const MAKES: Readonly<Record<string, (size: number) => string>> = {
  'paragraphs, all different': (size) => numbered(size, (at) => `<p>第${at}条，${SENTENCE}</p>`),
  'one paragraph': (size) => `<p>${filled(size, SENTENCE)}</p>`,
  'lines broken by br': (size) => numbered(size, (at) => `${SENTENCE}${at}<br>`),
  headlines: (size) => numbered(size, (at) => `<li><a href="/n/${at}.html">市民可实时查询第${at}种污染物</a></li>`),
  'headings and text': (size) => numbered(size, (at) => `<h2>第${at}条的内容</h2><p>${SENTENCE}</p>`),
  'words in boxes': (size) => filled(size, '<div><span>文</span></div>'),
  'boxes inside each other': (size) => `${filled(size / 2, '<div class="a">')}<p>${SENTENCE}</p>`,
  'info lines': (size) => filled(size, '<p>2012-01-12 15:21 来源：京华时报 责任编辑：李四</p>'),
  'one info line': (size) => `<p>${filled(size, '2012-01-12 来源：新华社 作者：张三 ')}</p>`,
  'names on lines': (size) => filled(size, '<p>张三 李四 王五</p>'),
  'table cells': (size) => `<table>${filled(size, '<tr><td>项目</td><td>12</td></tr>')}</table>`,
  'pictures with captions': (size) => filled(size, '<p><img src="a.jpg"></p><p>图为现场。记者 姬慧洋摄</p>'),
  'posts of a forum': (size) => filled(size, `<div>发表于 2012-01-12 15:21 | 只看该作者</div><p>${SENTENCE}</p>`),
  'damaged text': (size) => filled(size, '<p>應(yīng)當(dāng)養(yǎng)態(tài)醫(yī)優(yōu)經(jīng)據(jù)創(chuàng)</p>'),
  digits: (size) => `<p>${filled(size, '20120112')}</p>`,
  blanks: (size) => `<pre>${SENTENCE}${filled(size, '　 ')}${SENTENCE}</pre>`,
  brackets: (size) => `<p>${filled(size, '（【')}</p>`,
  labels: (size) => `<p>${filled(size, '来源：')}</p>`,
  'a long title': (size) => `<title>${filled(size, '市民可实时查询_')}</title>`,
  'a long comment': (size) => `<!-- ${filled(size, 'enpproperty <date> ')} -->`,
};

/** A row for each make: milliseconds for each size, and the power of the size that they grow with (1 is linear). */
export function growthTable(tell: (name: string) => void): string {
  const rows = [['milliseconds', ...TIMES.map((times) => `${(FIRST * times) / 1000} KB`), 'grows with size^']];
  for (const [name, make] of Object.entries(MAKES)) {
    tell(name);
    const times = TIMES.map((factor) => timeOf(HEAD + make(FIRST * factor)));
    rows.push([name, ...times.map((time) => time.toFixed(1)), powerOf(times).toFixed(2)]);
  }
  return align(rows);
}

/** Processor time of reading a page and extracting from it, the best of some rounds: others may be busy. */
function timeOf(html: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    extract(fromHtml(html, ''), { repair });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Slope of the line through the logarithms of the last three sizes: small ones are all set-up. */
export function powerOf(times: readonly number[]): number {
  const last = times.slice(-3);
  return Math.log2((last.at(-1) ?? 1) / (last[0] ?? 1)) / (last.length - 1);
}

function filled(size: number, text: string): string {
  return text.repeat(Math.max(1, Math.round(size / text.length)));
}

function numbered(size: number, text: (at: number) => string): string {
  let out = '';
  for (let at = 0; out.length < size; at++) out += text(at);
  return out;
}
