/**
 * Freezes a sample of the library as this build writes it: `npx tsx library/engine/samples/freeze.ts`.
 * Run it once for every version of the schema, when the migration is finished; the test of every later build opens it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Database } from '@sqlite.org/sqlite-wasm';
import { putHighlight } from '../../annotations/highlights';
import { putNote } from '../../annotations/notes';
import { changeArticles } from '../../articles/change';
import { moveToBin } from '../../articles/delete';
import { editFields } from '../../articles/edits';
import { save } from '../../articles/save';
import { fileOf, memoryLibrary, PICTURE, query, request, TEXT } from '../../library.fixtures';
import { addPictures } from '../../pictures/pictures';
import { putSearch } from '../../search/saved-searches';
import { SCHEMA_VERSION } from '../schema';

const path = new URL(`./v${SCHEMA_VERSION}.sqlite3.gz`, import.meta.url);
if (existsSync(path)) throw new Error(`${path.pathname} is frozen`);

const db = await memoryLibrary();
await save(db, request());
await save(db, request({ text: TEXT.replace('二十六个', '二十七个') }, { html: '<p>二十七</p>' }));
await save(
  db,
  request(
    {
      title: '紅橋區舊樓區綜合提昇改造',
      text: '舊樓區提昇改造聯席會議，記者𠮷野報道。',
      script: 'hant',
      publishedAt: null,
    },
    { url: 'http://epaper.example.cn/node_2.htm', story: { index: 1, of: 3 }, html: '' },
  ),
);
const { id } = await save(db, request({ title: '在回收站' }, { url: 'http://example.cn/bin.html' }));
moveToBin(db, [id], '2026-02-01T00:00:00.000Z');
await annotate(db);
db.exec('VACUUM');
writeFileSync(path, gzipSync(await fileOf(db)));

/** What came with version 2. */
async function annotate(db: Database): Promise<void> {
  const at = '2026-02-02T00:00:00.000Z';
  changeArticles(db, [1, 2], { kind: 'tag', tags: ['旧改', '天津'] }, at);
  changeArticles(db, [1], { kind: 'star', on: true }, at);
  changeArticles(db, [2], { kind: 'archive', on: true }, at);
  changeArticles(db, [1, 2], { kind: 'read', on: true }, at);
  putNote(db, { uid: 'note-1', id: 1, text: '与区志核对', at });
  const range = { start: { block: 0, offset: 0 }, end: { block: 0, offset: 6 } };
  await putHighlight(db, { uid: 'highlight-1', id: 1, version: 1, range, colour: 'yellow', note: '地名', at });
  editFields(db, { id: 2, set: { source: '焦作日報' }, reset: [], at });
  await addPictures(db, { id: 1, pictures: [PICTURE] });
  const { offset: _offset, limit: _limit, ...kept } = query('拆迁', { filter: { sites: ['example.cn'] } });
  putSearch(db, { uid: 'search-1', name: '拆迁', query: kept, position: 0 }, at);
}
