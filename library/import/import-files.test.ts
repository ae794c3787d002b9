import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { libraryAnswers } from '../answers';
import { answerHere, library } from '../client';
import { toBase64 } from '../engine/base64';
import { memoryLibrary, PICTURE, query, request, TEXT } from '../library.fixtures';
import { importFiles } from './import-files';
import type { ImportOptions } from './import-run';
import { readFile } from './read-file';

const NOW = '2026-04-01T00:00:00.000Z';
const LAST_MODIFIED = Date.UTC(2015, 4, 6);
const PARAGRAPHS = [
  '本报讯（记者 陈默）昨日，记者从市公交集团获悉，自4月18日起，我市12路、27路和105路公交车将延长夜间运营时间。',
  '据介绍，此次调整的三条线路均经过城南商业区和大学城，沿线有四家医院、两所高校和多个大型居住区，夜间出行需求较大。',
  '市民王女士在城南一家商场上班，每晚10时下班后只能打车回家。“以后坐公交就行了，一个月能省下四五百元。”她说。',
  '为了保障夜间行车安全，公交集团为延时班次配备了经验丰富的驾驶员，并对车辆的灯光和监控设备做了全面检修。',
];
const TITLE = '我市三条公交线路今起延长夜间运营时间';

const pageHtml = ({ head = '', note = '', image = '' } = {}) =>
  `<!DOCTYPE html><html>${note}<head><meta charset="utf-8"><title>${TITLE}_江城网</title>${head}</head><body><h1>${TITLE}</h1>
   <div>2023-04-18 07:35 来源：江城晚报</div><div class="content">${image}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;

function fileOf(path: string, content: string | Uint8Array<ArrayBuffer>) {
  return { path, file: new File([content], path, { lastModified: LAST_MODIFIED }) };
}

const options = (rest: Partial<ImportOptions> = {}): ImportOptions => ({
  read: async (path, file) => readFile(path, new Uint8Array(await file.arrayBuffer())),
  now: NOW,
  extractor: '0.1.0',
  ...rest,
});

/** MHTML as Chromium writes it. */
function archiveOf(html: string): string {
  const body = Buffer.from(html, 'utf8').toString('base64');
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: http://news.example/2023/0418/1.html',
    'Subject: =?utf-8?Q?=E6=88=91?=',
    'Date: Tue, 18 Apr 2023 02:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--x"',
    '',
    '------MultipartBoundary--x',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
    'Content-Location: http://news.example/2023/0418/1.html',
    '',
    body,
    '------MultipartBoundary--x',
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    'Content-Location: http://news.example/2023/0418/bus.gif',
    '',
    PICTURE.base64,
    '------MultipartBoundary--x--',
  ].join('\r\n');
}

let db: Database;

beforeEach(async () => {
  db = await memoryLibrary();
  answerHere(libraryAnswers(db));
});

describe('saved pages', () => {
  it('SingleFile: address and time from its note', async () => {
    const note = `<!--\n Page saved with SingleFile \n url: http://news.example/1.html \n saved date: Tue Apr 18 2023 10:00:00 GMT+0800 (China Standard Time)\n-->`;
    const report = await importFiles([fileOf('旧闻/1.html', pageHtml({ note }))], library, options());
    expect(report).toMatchObject({ saved: 1, failures: [], stopped: false });
    const saved = await library.get(1);
    expect(saved).toMatchObject({
      url: 'http://news.example/1.html',
      savedAt: '2023-04-18T02:00:00.000Z',
      title: TITLE,
    });
    expect(saved?.article.text).toContain(PARAGRAPHS[3]);
    expect(await library.original(1)).toContain('SingleFile');
  });

  it('MHTML: address, time and the pictures that it holds', async () => {
    const html = pageHtml({ image: '<img src="http://news.example/2023/0418/bus.gif" width="400" height="300">' });
    const report = await importFiles([fileOf('1.mhtml', archiveOf(html))], library, options());
    expect(report).toMatchObject({ saved: 1, pictures: 1, failures: [] });
    const saved = await library.get(1);
    expect(saved).toMatchObject({ url: 'http://news.example/2023/0418/1.html', savedAt: '2023-04-18T02:00:00.000Z' });
    expect(await library.pictures(1)).toMatchObject([
      { src: 'http://news.example/2023/0418/bus.gif', mime: 'image/gif' },
    ]);
  });

  it('pictures that a browser kept beside the page, wherever its address is known from', async () => {
    const image = (src: string) => `<img src="${src}" width="400" height="300">`;
    const bytes = Uint8Array.from(atob(PICTURE.base64), (char) => char.charCodeAt(0));
    const note = '<!-- saved from url=(0030)http://news.example/2023/1.html -->';
    const files = [
      fileOf('旧闻/一 1.html', pageHtml({ image: image('./%E4%B8%80%201_files/bus.gif') })),
      fileOf('旧闻/一 1_files/bus.gif', bytes),
      fileOf('旧闻/二.html', pageHtml({ note, image: image('二_files/图.gif?w=640') }).replaceAll('三条', '四条')),
      fileOf('旧闻/二_files/图.gif', bytes),
      fileOf('旧闻/二_files/jquery.js', 'x'),
      fileOf('三.html', pageHtml({ image: image('../三_files/1.gif') }).replaceAll('三条', '五条')),
      fileOf('三_files/1.gif', 'no picture'),
    ];
    const report = await importFiles(files, library, options());
    expect(report).toMatchObject({ saved: 3, pictures: 2, skipped: 2, failures: [] });
    expect(await library.pictures(1)).toMatchObject([{ src: './%E4%B8%80%201_files/bus.gif', mime: 'image/gif' }]);
    const [picture] = await library.pictures(2);
    expect(picture).toMatchObject({ mime: 'image/gif', position: 0 });
    expect(await library.pictures(3)).toEqual([]);
    expect(picture?.hash, 'the same picture is kept once').toBe((await library.pictures(1))[0]?.hash);
  });

  it('the pictures that an article lacks which is there already, by their address or by their place', async () => {
    const image = (src: string) => `<img src="${src}" width="400" height="300">`;
    const two = (first: string, second: string) => pageHtml({ image: image(first) + image(second) });
    const head = '<!-- saved from url=(0030)http://news.example/2023/0418/1.html -->';
    const online = two('http://img.example/1.gif', 'http://img.example/2.gif');
    await importFiles([fileOf('1.html', online.replace('<head>', `${head}<head>`))], library, options());
    const own = { ...PICTURE, position: 1, src: 'http://img.example/2.gif', base64: toBase64(new Uint8Array([9, 9])) };
    await library.addPictures(1, [own]);
    const saved = two('1_files/1.gif', '1_files/2.gif').replace('<head>', `${head}<head>`);
    const bytes = Uint8Array.from(atob(PICTURE.base64), (char) => char.charCodeAt(0));
    const files = [fileOf('1.html', saved), fileOf('1_files/1.gif', bytes), fileOf('1_files/2.gif', bytes)];
    expect(await importFiles(files, library, options())).toMatchObject({ saved: 0, already: 1, pictures: 1 });
    const kept = await library.pictures(1);
    expect(kept.map(({ position, src, size }) => [position, src, size])).toEqual([
      [0, 'http://img.example/1.gif', bytes.length],
      [1, 'http://img.example/2.gif', 2],
    ]);
    expect(await importFiles(files, library, options())).toMatchObject({ already: 1, pictures: 0 });
  });

  it('MHTML of other programs: pictures by the id of their part', async () => {
    const html = pageHtml({ image: '<img src="cid:bus@01" width="400" height="300">' });
    const archive = archiveOf(html).replace(
      'Content-Location: http://news.example/2023/0418/bus.gif',
      'Content-ID: <bus@01>',
    );
    expect(await importFiles([fileOf('1.mht', archive)], library, options())).toMatchObject({ saved: 1, pictures: 1 });
  });

  it('pictures that are written into the page stay in the article', async () => {
    const src = `data:image/png;base64,${'iVBORw0KGgo'.padEnd(4000, 'A')}`;
    await importFiles([fileOf('1.html', pageHtml({ image: `<img src="${src}">` }))], library, options());
    const saved = await library.get(1);
    expect(saved?.article.blocks.flatMap(({ picture }) => picture?.src ?? [])).toEqual([src]);
  });

  it('without any note: its own path, and the day of the file', async () => {
    await importFiles([fileOf('旧闻/一 1.html', pageHtml())], library, options());
    const saved = await library.get(1);
    expect(saved?.url).toBe('file:///%E6%97%A7%E9%97%BB/%E4%B8%80%201.html');
    expect(saved?.savedAt).toBe(new Date(LAST_MODIFIED).toISOString());
  });

  it('again they change nothing; what is no page is left out; what fails is told', async () => {
    const files = [
      fileOf('a/1.html', pageHtml({ head: '<link rel="canonical" href="http://news.example/1.html">' })),
      fileOf('a/1_files/ad.html', pageHtml()),
      fileOf('a/logo.png', 'x'),
      fileOf('a/leer.html', '<p>404</p>'),
      fileOf('a/kaputt.mht', 'nothing'),
      fileOf('a/binary.html', new Uint8Array(5000)),
    ];
    const report = await importFiles(files, library, options());
    expect(report).toMatchObject({ saved: 1, skipped: 2 });
    expect(report.failures.map(({ path, failure }) => [path, failure])).toEqual([
      ['a/leer.html', 'no-article'],
      ['a/kaputt.mht', 'no-page'],
      ['a/binary.html', 'not-text'],
    ]);
    expect(await importFiles(files, library, options())).toMatchObject({ saved: 0, already: 1, newVersions: 0 });
  });

  it('stops between two files', async () => {
    const control = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number) => {
      seen.push(done);
      if (done === 1) control.abort();
    };
    const files = [1, 2, 3].map((number) =>
      fileOf(`${number}.html`, pageHtml({ head: `<link rel="canonical" href="http://news.example/${number}.html">` })),
    );
    const report = await importFiles(files, library, options({ onProgress, signal: control.signal }));
    expect(report).toMatchObject({ saved: 1, stopped: true });
    expect(seen).toEqual([0, 1]);
  });
});

describe('links become stubs', () => {
  const LIST =
    'title,url,time_added,tags,status\n旧改,http://a.example/1,1386090180,新闻|地方,archive\n,http://b.example/2,1386090181,,unread';

  it('with their tags and marks, found by their names, once', async () => {
    const report = await importFiles([fileOf('pocket.csv', LIST)], library, options());
    expect(report).toMatchObject({ stubs: 2, saved: 0, failures: [] });
    const { rows } = await library.query(query('旧改'));
    expect(rows).toMatchObject([
      { title: '旧改', tags: ['地方', '新闻'], savedAt: '2013-12-03T17:03:00.000Z', length: 0 },
    ]);
    expect(rows[0]?.archivedAt).not.toBeNull();
    expect(await importFiles([fileOf('pocket.csv', LIST)], library, options())).toMatchObject({ stubs: 0, already: 2 });
    expect((await library.status()).articles).toBe(2);
  });

  it('give way to the article when its page is saved, and keep what the reader did', async () => {
    await importFiles([fileOf('pocket.csv', LIST)], library, options());
    const url = 'http://a.example/1';
    const asked = { url, canonicalUrl: '', story: { index: 0, of: 1 }, title: '旧楼改造', text: TEXT };
    expect((await library.standing(asked)).state).toBe('not-saved');
    const page = request({ title: '旧楼改造' }, { url });
    const result = await library.save(page);
    expect(result).toMatchObject({ outcome: 'saved', version: 1 });
    expect(await library.versions(result.id)).toHaveLength(1);
    expect(await library.get(result.id)).toMatchObject({ title: '旧楼改造', tags: ['地方', '新闻'] });
    expect(await library.save(page)).toEqual(result);
  });

  it('never write over an article that is there, nor stand beside it', async () => {
    const url = 'http://a.example/1';
    const { id } = await library.save(request({}, { url }));
    expect(await importFiles([fileOf('pocket.csv', LIST)], library, options())).toMatchObject({ stubs: 1, already: 1 });
    expect((await library.get(id))?.article.text).toBe(TEXT);
    expect((await library.status()).articles).toBe(2);
  });
});
