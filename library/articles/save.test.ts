import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from '../engine/database';
import { AT, article, memoryLibrary, query, request, TEXT } from '../library.fixtures';
import { queryLibrary } from '../search/search';
import { reprintsOf } from '../versions/reprints';
import { moveToBin } from './delete';
import { savedUnder } from './identity';
import { original } from './originals';
import { get, status, versions } from './read';
import { save, standing } from './save';

const CHANGED = TEXT.replace('二十六个', '二十七个');
const OTHER =
  '焦作市山阳区召开城乡一体化工作推进会，部署下一阶段任务，要求各部门各乡镇把各项措施落到实处，确保年底见到成效。';

let db: Database;
beforeEach(async () => {
  db = await memoryLibrary();
});

describe('what is saved comes back', () => {
  it('gives the article, its ledger and its page as they were', async () => {
    const asked = request({ edition: { paper: '天津日报', page: '04', pageName: null, date: '2012-03-30' } });
    const { id, ...answer } = await save(db, asked);
    expect(answer).toEqual({ outcome: 'saved', version: 1, savedAt: asked.savedAt });
    const saved = await get(db, id);
    expect(saved?.article).toEqual(asked.article);
    expect(saved?.removed).toEqual(asked.removed);
    expect(saved).toMatchObject({
      url: asked.url,
      version: 1,
      versions: 1,
      confidence: 0.93,
      charset: 'GBK',
      deletedAt: null,
    });
    expect(await original(db, id)).toBe(asked.html);
    expect(await get(db, 99)).toBeNull();
    expect(await original(db, 99)).toBeNull();
  });

  it('stores well-formed text only: half a character would be lost between the processes', async () => {
    const { id } = await save(db, request({ title: 'HKSCS \uDF04 字', text: '\uD842正文' }));
    expect((await get(db, id))?.article).toMatchObject({ title: 'HKSCS \uFFFD 字', text: '\uFFFD正文' });
  });

  it('keeps a page once, however many of its stories are saved', async () => {
    const html = '<p>整版</p>';
    await save(db, request({ title: '甲', text: TEXT }, { html, story: { index: 0, of: 2 } }));
    const second = await save(db, request({ title: '乙', text: OTHER }, { html, story: { index: 1, of: 2 } }));
    expect(db.selectValue('SELECT count(*) FROM originals')).toBe(1);
    expect(await original(db, second.id)).toBe(html);
  });

  it('keeps no original where there is none', async () => {
    const { id } = await save(db, request({}, { html: '' }));
    expect(await original(db, id)).toBeNull();
  });
});

describe('the same article', () => {
  it('is recognised under its address, whatever was added to it', async () => {
    const first = await save(db, request());
    const again = await save(
      db,
      request({}, { url: 'https://ms.enorth.com.cn/system/2012/03/30/008957318.shtml?utm_source=weixin#top' }),
    );
    expect(again).toEqual({ ...first, outcome: 'already' });
    expect(versions(db, first.id)).toHaveLength(1);
  });

  it('is recognised when it has its canonical address only in common', async () => {
    const canonicalUrl = 'http://news.enorth.com.cn/2012/a.html';
    const first = await save(db, request({}, { canonicalUrl }));
    expect(await save(db, request({}, { url: canonicalUrl }))).toEqual({ ...first, outcome: 'already' });
  });

  it('is recognised on the mobile pages of its site by its text', async () => {
    const first = await save(db, request({}, { url: 'https://www.example.cn/news/1.html' }));
    expect(await save(db, request({}, { url: 'https://m.example.cn/touch/xw?id=1' }))).toMatchObject({
      id: first.id,
      outcome: 'already',
    });
  });

  it('answers a repeated request as it did the first time: its answer may have been lost', async () => {
    const asked = request();
    const first = await save(db, asked);
    expect(await save(db, asked)).toEqual(first);
    const changed = request({ text: CHANGED });
    const second = await save(db, changed);
    expect(second).toMatchObject({ id: first.id, outcome: 'new-version', version: 2 });
    expect(await save(db, changed)).toEqual(second);
    expect(versions(db, first.id).map((row) => row.version)).toEqual([2, 1]);
  });

  it('comes out of the bin when it is saved again', async () => {
    const { id } = await save(db, request());
    moveToBin(db, [id], '2026-01-02T00:00:00Z');
    expect(await save(db, request())).toMatchObject({ id, outcome: 'saved', version: 1 });
    expect(queryLibrary(db, query('旧楼区')).total).toBe(1);
  });
});

describe('a changed article', () => {
  it('becomes a version, and the old one stays', async () => {
    const { id } = await save(db, request());
    const changed = request({ text: CHANGED }, { html: '<p>二十七</p>' });
    expect(await save(db, changed)).toEqual({ id, outcome: 'new-version', version: 2, savedAt: changed.savedAt });
    expect((await get(db, id))?.article.text).toBe(CHANGED);
    expect((await get(db, id, 1))?.article.text).toBe(TEXT);
    expect(await original(db, id)).toBe('<p>二十七</p>');
    expect(await original(db, id, 1)).toBe('<!doctype html><title>红桥区</title>');
    expect(queryLibrary(db, query('二十七个')).total).toBe(1);
    expect(queryLibrary(db, query('二十六个')).total).toBe(0);
  });

  it('is one too when only its headline is another', async () => {
    const { id } = await save(db, request());
    expect(await save(db, request({ title: '杜忠晓谈旧楼改造' }))).toMatchObject({ id, outcome: 'new-version' });
  });

  it('does not change by spaces, width and signs that show nothing', async () => {
    const { id } = await save(db, request({ text: `${TEXT}2012年` }));
    expect(await save(db, request({ text: `${TEXT}２０１２ \u200B年` }))).toMatchObject({ id, outcome: 'already' });
  });
});

describe('another article', () => {
  it('is one when the page shows another story today', async () => {
    const url = 'http://epaper.example.cn/index.html';
    const first = await save(db, request({ title: '甲' }, { url }));
    const second = await save(db, request({ title: '乙', text: OTHER }, { url }));
    expect(second).toMatchObject({ outcome: 'saved' });
    expect(second.id).not.toBe(first.id);
  });

  it('is one for every story of a page, and each is recognised when they move', async () => {
    const url = 'http://epaper.example.cn/node_2.htm';
    const first = await save(db, request({ title: '甲' }, { url, story: { index: 0, of: 2 } }));
    const second = await save(db, request({ title: '乙', text: OTHER }, { url, story: { index: 1, of: 2 } }));
    expect(second.id).not.toBe(first.id);
    expect(await save(db, request({ title: '甲' }, { url, story: { index: 2, of: 3 } }))).toMatchObject({
      id: first.id,
      outcome: 'already',
    });
    expect(await save(db, request({ title: '甲', text: CHANGED }, { url, story: { index: 2, of: 3 } }))).toMatchObject({
      id: first.id,
      outcome: 'new-version',
    });
  });

  it('is one when a canonical address is shared: a second part names the first', async () => {
    const canonicalUrl = 'http://news.example.cn/a.html';
    const first = await save(db, request({}, { url: canonicalUrl, canonicalUrl }));
    const second = await save(db, request({ text: OTHER }, { url: 'http://news.example.cn/a_2.html', canonicalUrl }));
    expect(second).toMatchObject({ outcome: 'saved' });
    expect(second.id).not.toBe(first.id);
  });

  it('is one when it only has no text in common: two picture pages of one site', async () => {
    const first = await save(db, request({ title: '图说一', text: '' }, { url: 'http://a.example.cn/1.html' }));
    const second = await save(db, request({ title: '图说二', text: '' }, { url: 'http://a.example.cn/2.html' }));
    expect(second.id).not.toBe(first.id);
  });

  it('is one on another site: a reprint is kept beside the original', async () => {
    const first = await save(db, request());
    const reprint = await save(db, request({}, { url: 'https://www.163.com/dy/article/AB.html' }));
    expect(reprint).toMatchObject({ outcome: 'saved' });
    expect(reprint.id).not.toBe(first.id);
  });

  it('is one at another address under another headline, on the same site too', async () => {
    const first = await save(db, request({}, { url: 'https://www.example.cn/news/1.html' }));
    const asked = request({ title: '旧楼改造顺利' }, { url: 'https://www.example.cn/special/2.html' });
    const second = await save(db, asked);
    expect(second).toMatchObject({ outcome: 'saved', version: 1 });
    expect(second.id).not.toBe(first.id);
    expect(versions(db, first.id)).toHaveLength(1);
    expect(await save(db, { ...asked, savedAt: AT })).toMatchObject({ id: second.id, outcome: 'already' });
    const copies = reprintsOf(db, second.id)?.copies.map(({ id }) => id);
    expect(copies?.sort()).toEqual([first.id, second.id]);
  });

  it('is one on a site that names the original as its canonical address', async () => {
    const original = 'https://www.example.cn/news/1.html';
    const first = await save(db, request({}, { url: original, canonicalUrl: original }));
    const page = { url: 'https://www.163.com/dy/article/AB.html', canonicalUrl: original };
    const reprint = await save(db, request({ title: '杜忠晓谈旧楼改造', text: CHANGED }, page));
    expect(reprint).toMatchObject({ outcome: 'saved', version: 1 });
    expect(reprint.id).not.toBe(first.id);
    expect(await save(db, request({}, { url: original }))).toMatchObject({ id: first.id, outcome: 'already' });
  });
});

describe('standing', () => {
  const ask = (facts = {}, rest = {}) => {
    const { url, canonicalUrl, story, article: shown } = request(facts, rest);
    return standing(db, { url, canonicalUrl, story, title: shown.title, text: shown.text });
  };

  it('says whether the article is there, has changed, or stands under another address', async () => {
    expect(await ask()).toEqual({ state: 'not-saved', id: null, version: null, savedAt: null, url: null });
    const asked = request();
    const { id } = await save(db, asked);
    const known = { id, version: 1, savedAt: asked.savedAt, url: asked.url };
    expect(await ask()).toEqual({ state: 'saved', ...known });
    expect(await ask({ text: CHANGED })).toEqual({ state: 'changed', ...known });
    expect(await ask({}, { url: 'https://www.163.com/dy/article/AB.html' })).toEqual({ state: 'same-text', ...known });
    moveToBin(db, [id], '2026-01-02T00:00:00Z');
    expect(await ask()).toMatchObject({ state: 'not-saved', id: null });
  });
});

describe('by its address alone', () => {
  it('says what is saved there, under its canonical address too, and nothing of the bin', async () => {
    const url = 'https://www.example.cn/news/1.html';
    const canonicalUrl = 'https://news.example.cn/1.html';
    expect(savedUnder(db, url)).toBeNull();
    const asked = request({}, { url, canonicalUrl });
    const { id } = await save(db, asked);
    const known = { id, savedAt: asked.savedAt };
    expect(savedUnder(db, `${url}?utm_source=weixin`)).toEqual(known);
    expect(savedUnder(db, canonicalUrl)).toEqual(known);
    expect(savedUnder(db, 'https://www.example.cn/news/2.html')).toBeNull();
    moveToBin(db, [id], AT);
    expect(savedUnder(db, url)).toBeNull();
  });
});

describe('a save that fails', () => {
  it('leaves nothing of it behind', async () => {
    await save(db, request());
    const broken = request(
      { title: '乙', text: OTHER },
      { url: 'http://b.example.cn/', charset: null as unknown as string },
    );
    await expect(save(db, broken)).rejects.toThrow(/NOT NULL/);
    expect(status(db, true)).toMatchObject({ articles: 1, integrity: 'ok' });
    expect(queryLibrary(db, query('山阳区')).total).toBe(0);
  });

  it('says that the disk is full, keeps what was there, and goes on when there is room again', async () => {
    await save(db, request());
    const noise = Array.from({ length: 40_000 }, (_, index) => Math.sin(index).toString(36)).join('');
    const large = () => request({ title: '乙', text: OTHER }, { url: 'http://b.example.cn/', html: noise });
    db.exec(`PRAGMA max_page_count = ${Number(db.selectValue('PRAGMA page_count')) + 2}`);
    const failure = await save(db, large()).catch(failureOf);
    expect(failure).toMatchObject({ failure: 'disk-full' });
    expect(status(db, true)).toMatchObject({ articles: 1, integrity: 'ok' });
    expect(queryLibrary(db, query('旧楼区')).total).toBe(1);
    db.exec('PRAGMA max_page_count = 1000000');
    expect(await save(db, large())).toMatchObject({ outcome: 'saved' });
  });
});

it('takes an article without a headline', async () => {
  const { id } = await save(db, request({ title: null }));
  expect((await get(db, id))?.title).toBe('');
  expect((await get(db, id))?.article).toEqual(article({ title: null }));
});
