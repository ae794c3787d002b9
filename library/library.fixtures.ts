/** What the tests of the library share: a library in memory, and articles to put into it. */
import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import type { Article } from '../extract/article';
import { openLibrary } from './engine/database';
import type { GivenPicture } from './pictures/picture';
import type { SaveRequest } from './record';
import type { Query } from './search/query';

const sqlite3 = sqlite3InitModule();

export async function emptyDatabase(): Promise<Database> {
  const { oo1 } = await sqlite3;
  return new oo1.DB(':memory:');
}

export async function memoryLibrary(): Promise<Database> {
  return openLibrary(await emptyDatabase());
}

/** A library from the bytes of its file. */
export async function databaseOf(file: Uint8Array): Promise<Database> {
  const { oo1, wasm, capi } = await sqlite3;
  const db = new oo1.DB();
  const pointer = db.pointer;
  if (pointer === undefined) throw new Error('the database is closed');
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const bytes = wasm.allocFromTypedArray(new Uint8Array(file));
  db.checkRc(capi.sqlite3_deserialize(pointer, 'main', bytes, file.byteLength, file.byteLength, flags));
  return db;
}

/** SQLite prints a line for every page that it cannot read. */
export async function silenceSqlite(): Promise<void> {
  const { config } = (await sqlite3) as unknown as { config: { warn: () => void } };
  config.warn = () => undefined;
}

/** The same for where nothing can be waited for. */
export async function bytesOf(): Promise<(db: Database) => Uint8Array> {
  const { capi } = await sqlite3;
  return (db) => capi.sqlite3_js_db_export(db);
}

export async function fileOf(db: Database): Promise<Uint8Array> {
  const { capi } = await sqlite3;
  return capi.sqlite3_js_db_export(db);
}

export const TEXT =
  '红桥区旧楼区综合提升改造工程顺利实施，各小区居民对改造工作表示满意。\n指挥部成员由二十六个职能部门及各街道办事处的一把手亲自担任。';

export function article(facts: Partial<Article> = {}): Article {
  const text = facts.text ?? TEXT;
  return {
    title: '红桥区副区长杜忠晓做客天津政务网',
    kicker: null,
    subtitle: null,
    publishedAt: '2012-03-30T09:08:12+08:00',
    source: '天津政务网',
    authors: [],
    editors: ['张令沛'],
    siteName: '北方网',
    section: ['新闻', '天津'],
    edition: null,
    part: null,
    summary: null,
    dateline: null,
    rights: null,
    script: 'hans',
    blocks: text.split('\n').map((line, index) => ({ type: 'paragraph', text: line, at: [index + 1] })),
    at: { title: [1] },
    evidence: [{ field: 'title', value: '红桥区副区长杜忠晓做客天津政务网', from: 'block 1' }],
    ...facts,
    text,
  };
}

let clock = Date.UTC(2026, 0, 1);

/** A request at a moment of its own: two of them are two clicks. */
export function request(facts: Partial<Article> = {}, rest: Partial<SaveRequest> = {}): SaveRequest {
  clock += 1000;
  return {
    url: 'http://ms.enorth.com.cn/system/2012/03/30/008957318.shtml',
    canonicalUrl: '',
    article: article(facts),
    story: { index: 0, of: 1 },
    removed: [{ text: '"津云"客户端', rule: 'boilerplate/app-promotion', at: [9] }],
    repairs: [],
    confidence: 0.93,
    html: '<!doctype html><title>红桥区</title>',
    charset: 'GBK',
    savedAt: new Date(clock).toISOString(),
    extractor: '0.1.0',
    ...rest,
  };
}

export function query(text = '', rest: Partial<Query> = {}): Query {
  return { text, bin: false, order: 'saved', offset: 0, limit: 50, ...rest };
}

/** A GIF of one pixel. */
export const PICTURE: GivenPicture = {
  position: 0,
  src: 'http://ms.enorth.com.cn/pic/1.gif',
  mime: 'image/gif',
  width: 1,
  height: 1,
  base64: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
};

export const AT = '2026-03-01T00:00:00.000Z';
export const LATER = '2026-03-02T00:00:00.000Z';
