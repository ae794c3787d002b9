import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SENTENCES = [
  '本报讯（记者 王硕）昨天，市环保局表示，市民可以在监测中心的网站上实时查询主要污染物的浓度，数据每小时更新一次。',
  '据了解，这是市环保局首次发布单个站点的实时浓度。市环保监测中心副主任赵越表示，此次改版借鉴了其他城市的做法。',
  '市环保局表示，这次改版主要服务于市民日常生活，同时兼顾一些专业人士的需求，今后还会增加新的监测项目。',
];
const PAGE = `<html><head><meta charset="utf-8"><title>市民可实时查询污染物浓度_京华网</title>
  <meta property="og:url" content="http://a.example/n/1.html"></head><body><h1>市民可实时查询污染物浓度</h1>
  <div>2012-01-12 15:21 来源：京华时报</div><div id="content">${SENTENCES.map((text) => `<p>　　${text}</p>`).join('')}</div></body></html>`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
  mkdirSync(join(folder, 'pages/one'), { recursive: true });
  writeFileSync(join(folder, 'pages/one/page.html'), PAGE);
  writeFileSync(join(folder, 'pages/one/gold.json'), '{}');
  writeFileSync(join(folder, 'pages/two.txt'), `市民可实时查询污染物浓度\n\n${SENTENCES.join('\n')}\n`);
  writeFileSync(join(folder, 'broken.mht'), 'nothing');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command in the folder, as `npm run extract` does. */
function run(...written: string[]) {
  return feed('', ...written);
}

/** The same with something on standard input. */
function feed(input: string | Uint8Array, ...written: string[]) {
  const tsx = join(import.meta.dirname, '../node_modules/tsx/dist/cli.mjs');
  const command = join(import.meta.dirname, 'extract.ts');
  return spawnSync(process.execPath, [tsx, command, ...written], { cwd: folder, encoding: 'utf8', input });
}

function recordsOf(stdout: string) {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('npm run extract', { timeout: 30_000 }, () => {
  it('writes one JSON line a page, with the path as given', () => {
    const { stdout, stderr, status } = run('pages');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual(['pages/one/page.html', 'pages/two.txt']);
    expect(lines[0]).toMatchObject({ url: 'http://a.example/n/1.html', kind: 'article' });
    expect(lines[0].articles[0].title).toBe('市民可实时查询污染物浓度');
    for (const line of lines) expect(line.articles[0].text).toContain(SENTENCES[1]);
    expect(lines[1].articles[0].blocks.at(-1).at).toEqual([5]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('goes on after what cannot be read, in its place, and fails at the end', () => {
    const { stdout, status } = run('none.html', 'pages/two.txt', 'broken.mht', 'pages/one');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, error }) => [file, error !== undefined])).toEqual([
      ['none.html', true],
      ['pages/two.txt', false],
      ['broken.mht', true],
      ['pages/one/page.html', false],
    ]);
    expect(lines[0].error).toContain('ENOENT');
    expect(lines[2]).toEqual({ file: 'broken.mht', error: 'no page in this archive' });
    expect(status).toBe(1);
  });

  it('writes an array, Markdown, plain text or blocks', () => {
    const array = JSON.parse(run('--format', 'json', 'pages').stdout);
    expect(array.map(({ file }: { file: string }) => file)).toEqual(['pages/one/page.html', 'pages/two.txt']);
    expect(JSON.parse(run('--format', 'json', 'broken.mht', 'pages/none').stdout)).toHaveLength(2);
    const markdown = run('--format=markdown', 'pages/one').stdout;
    expect(markdown).toMatch(/^---\n/);
    expect(markdown).toContain('# 市民可实时查询污染物浓度');
    expect(run('--format=text', 'pages').stdout.split('\f')).toHaveLength(2);
    const blocks = run('--format=blocks', 'pages/one').stdout;
    expect(blocks).toContain('1\ttext\t---\th1\t市民可实时查询污染物浓度\n');
    expect(blocks).toContain('3\ttext\t-i-\tdiv(content)>p\t本报讯');
  });

  it('reads lines of JSON from standard input, and gives a record for each in its place', () => {
    const lines = [
      JSON.stringify({ id: 'a', url: 'http://b.example/2', html: PAGE }),
      '',
      '{"url": "http://b.example/3", "html": "<p>',
      JSON.stringify({
        url: 'http://b.example/4',
        text: `市民可实时查询污染物浓度\n2012-01-12 15:21 来源：京华时报\n${SENTENCES.join('\n')}`,
      }),
      JSON.stringify({ id: [5], url: 'http://b.example/5' }),
      '[]',
      JSON.stringify({ html: `${PAGE}\ud800` }),
    ];
    for (const jobs of ['1', '3']) {
      const { stdout, stderr, status } = feed(lines.join('\n'), '--jobs', jobs, '-');
      const records = recordsOf(stdout);
      expect(records.map(({ id, url, kind, error }) => [id, url, kind ?? error.slice(0, 24)])).toEqual([
        ['a', 'http://b.example/2', 'article'],
        [undefined, undefined, 'not a line of JSON in UT'],
        [undefined, 'http://b.example/4', 'article'],
        [[5], 'http://b.example/5', 'a line without "html" an'],
        [undefined, undefined, 'not a line of JSON in UT'],
        [undefined, 'http://a.example/n/1.html', 'article'],
      ]);
      expect(records[1].input).toBe('{"url": "http://b.example/3", "html": "<p>');
      expect(stderr).toContain('standard input, line 3: not a line of JSON');
      expect(stderr).toContain('3 of 6 failed');
      expect(status).toBe(1);
      expect(stdout.isWellFormed()).toBe(true);
    }
    expect(feed(Buffer.from([0x7b, 0xff, 0x7d]), '-').stdout).toContain('"error":"not a line of JSON in UTF-8');
    expect(feed('', '-')).toMatchObject({ status: 0, stdout: '' });
  });

  it('loses nothing where the order is free', () => {
    const pages = Array.from({ length: 60 }, (_, id) => ({ id, html: id % 7 === 0 ? '<p>短' : PAGE }));
    const lines = pages.map((page) => JSON.stringify(page)).join('\n');
    const ordered = recordsOf(feed(lines, '--jobs', '3', '-').stdout);
    const free = recordsOf(feed(lines, '--jobs', '3', '--unordered', '-').stdout);
    expect(ordered.map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
    expect(free.sort((a, b) => a.id - b.id)).toEqual(ordered);
  });

  it('reads archives of a crawler, in the charset that the server named', () => {
    const gbk = Buffer.concat([
      Buffer.from('<html><head><title>'),
      Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
      Buffer.from('</title><p>a'),
    ]);
    const http = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=gbk\r\n\r\n'), gbk]);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://c.example/1\r\nContent-Length: ${http.length}\r\n\r\n`;
    writeFileSync(join(folder, 'crawl.warc'), Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]));
    const { stdout, stderr, status } = run('--format=blocks', 'crawl.warc');
    expect(stdout).toContain('url http://c.example/1\ntitle 中文\n');
    expect(stderr).toBe('crawl.warc: 1 pages\n');
    expect(status).toBe(0);
  });

  it('resolves patterns that the shell left alone', () => {
    expect(recordsOf(run('pages/**/*.html', '*.txt').stdout).map(({ file, error }) => [file, error])).toEqual([
      ['pages/one/page.html', undefined],
      ['*.txt', 'no page matches this pattern'],
    ]);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--help').stdout).toContain('Usage: npm run extract');
    expect(run('--fast', 'pages')).toMatchObject({ status: 2, stdout: '' });
    expect(run('--fast', 'pages').stderr).toContain('unknown option --fast');
    expect(run().status).toBe(2);
  });
});
