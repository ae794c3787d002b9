/**
 * Freezes a sample of the library as this build writes it: `npx tsx library/versions/freeze.ts`.
 * Run it once for every version of the schema, when the migration is finished; the test of every later build opens it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { moveToBin } from '../delete';
import { fileOf, memoryLibrary, request, TEXT } from '../library.fixtures';
import { save } from '../save';
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
db.exec('VACUUM');
writeFileSync(path, gzipSync(await fileOf(db)));
