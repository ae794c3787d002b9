import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../extract';
import { repair } from '../gbk/repair';
import { fromHtml } from '../page/from-html';
import { fromText } from '../page/from-text';
import { widthOf } from './columns';
import { explainPage } from './explain-page';

const SENTENCES = [
  '本报讯（记者 王硕）昨天，市环保局表示，市民可以在监测中心的网站上实时查询主要污染物的浓度，数据每小时更新一次。',
  '据了解，这是市环保局首次发布单个站点的实时浓度。市环保监测中心副主任赵越表示，此次改版借鉴了其他城市的做法。',
  '市环保局表示，这次改版主要服务于市民日常生活，同时兼顾一些专业人士的需求，今后还会增加新的监测项目。',
];
const LINKS = Array.from({ length: 12 }, (_, i) => `<li><a href="/n/${i}.html">第${i + 1}条往期新闻的标题</a></li>`);
const PAGE = `<html><head><meta charset="utf-8"><title>市民可实时查询污染物浓度_京华网</title>
  <meta name="pubdate" content="2012-01-11"></head><body><div class="nav"><a href="/">首页</a></div>
  <h1>市民可实时查询污染物浓度</h1><div class="info">2012-01-12 15:21 来源：京华时报 责任编辑：吕涛</div>
  <div id="content">${SENTENCES.map((text) => `<p>　　${text}</p>`).join('')}</div><div>分享到：微信 微博</div>
  <div class="side"><ul>${LINKS.join('')}</ul></div></body></html>`;

const look = { width: 140, colour: false, all: false };

function explain(html: string, all = false): string {
  return explainPage('a.html', analyse(fromHtml(html, ''), { repair }), { ...look, all });
}

/** The row of the block whose text begins so. */
function row(text: string, words: string): string {
  return text.split('\n').find((line) => line.includes(words) && /^\s+\d+\s/.test(line)) ?? '';
}

describe('explainPage', () => {
  it('says of each block what became of it and why', () => {
    const text = explain(PAGE);
    expect(row(text, ' 市民可实时')).toMatch(/^\s+2 {2}title .* headline\s+h1\s+市民可实时查询污染物浓度$/);
    expect(row(text, '2012-01-12')).toMatch(/ meta .* info-line\s+div\(info\)/);
    expect(text).toMatch(/↳ 2012-01-12T15:21:00\+08:00 ↳ source 京华时报 ↳ editor 吕涛/);
    expect(row(text, '本报讯')).toMatch(/ body\s+\d+ .*p div\(content\)/);
    expect(row(text, '分享到')).toMatch(/ cut .* sharing\/share-bar /);
  });

  it('sets texts in one column, whatever the widths before them', () => {
    const lines = explain(PAGE, true).split('\n');
    const at = widthOf(lines.find((line) => line.endsWith(' text'))?.replace(/text$/, '') ?? '');
    for (const words of ['市民可实时', '2012-01-12', '本报讯', '分享到', '第12条'])
      expect(widthOf(row(lines.join('\n'), ` ${words}`).split(` ${words}`)[0] ?? '') + 1, words).toBe(at);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(look.width);
  });

  it('sums up what is far from the article, unless all is asked for', () => {
    expect(explain(PAGE)).toMatch(/⋮ {2}\d+ blocks outside the article, \d+ to 19/);
    expect(row(explain(PAGE), '第12条')).toBe('');
    expect(row(explain(PAGE, true), '第12条')).toMatch(/ · .* al .*第12条往期新闻的标题$/);
    expect(explain(PAGE, true)).not.toContain('⋮');
  });

  it('shows the signs, the fields with the evidence for and against them, and what is missing', () => {
    const text = explain(PAGE);
    expect(text).toMatch(/signs\n {2}an article, confidence 0\.\d\d\n {2}prose \d+ .*sentences/);
    expect(text).toContain('title agrees yes');
    expect(text).toMatch(/publishedAt +2012-01-12T15:21:00\+08:00\n/);
    expect(text).toMatch(/− +60 {2}meta pubdate +2012-01-11\n/);
    expect(text).toMatch(/reporter +王硕 {2}block \d\n/);
    expect(text).toMatch(/editors +吕涛 {2}block 3\n/);
    expect(text).toMatch(/not found: kicker, subtitle,/);
    expect(text).toMatch(/repairs\n {2}none\n$/);
  });

  it('numbers the stories of a newspaper page, and lists repairs', () => {
    const first = `第一街道开展征兵宣传活动\n本报讯(记者 王硕)连日来,${SENTENCES[1]}\n${SENTENCES[2]}`;
    const second = `第二街道召开议事代表会议\n本报讯(记者 赵越)1月12日,${SENTENCES[0]?.slice(10)}\n会议强调,要聚焦群众最关心、最急需的问题,当好居民的代言人。`;
    const paper = explainPage('a.txt', analyse(fromText(`${first}\n${second}`, '')), look);
    expect(row(paper, '第二街道')).toMatch(/ title 2 .* headline-group /);
    expect(paper).toContain('fields of article 2');
    const damaged =
      '重建以來(lái),景區(qū)黨(dǎng)工委堅(jiān)持一線(xiàn)導(dǎo)向,發(fā)動(dòng)群眾(zhòng)參(cān)與(yù)。';
    const mirror = explainPage('a.txt', analyse(fromText(damaged.repeat(6), ''), { repair }), look);
    expect(mirror).toMatch(/pinyin +\d+ changed/);
    expect(mirror).toMatch(/ 1 {2}區\(qū\) → 区\n/);
    expect(mirror).toMatch(/and \d+ more/);
  });

  it('is coloured only where asked', () => {
    const analysis = analyse(fromHtml(PAGE, ''));
    expect(explainPage('a.html', analysis, look)).not.toContain('\u001b');
    const coloured = explainPage('a.html', analysis, { ...look, colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is looked for
    expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(explainPage('a.html', analysis, look));
  });

  it('has something to say of a page without an article', () => {
    const text = explain('<html><body><p>404</p></body></html>');
    expect(text).toMatch(/not an article, confidence 0\.95: too little text, no sentence, short and without a date/);
    expect(text).toContain('doubts: no-body');
  });
});

describe('npm run explain', { timeout: 30_000 }, () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'explain-'));
    writeFileSync(join(folder, 'a.html'), PAGE);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function run(...written: string[]) {
    const tsx = join(import.meta.dirname, '../node_modules/tsx/dist/cli.mjs');
    const command = join(import.meta.dirname, 'explain.ts');
    return spawnSync(process.execPath, [tsx, command, ...written], { cwd: folder, encoding: 'utf8' });
  }

  it('explains a file without colours where nobody sees them, and goes on after one that is missing', () => {
    const { stdout, stderr, status } = run('none.html', 'a.html');
    expect(stdout).toMatch(/^a\.html\n<title> 市民可实时查询污染物浓度_京华网\n/);
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toContain('none.html: ENOENT');
    expect(status).toBe(1);
  });

  it('explains itself', () => {
    expect(run('--help').stdout).toContain('Usage: npm run explain');
    expect(run('--fast', 'a.html')).toMatchObject({ status: 2, stdout: '' });
    expect(run().stderr).toContain('no page given');
  });
});
