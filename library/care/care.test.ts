import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { libraryAnswers } from '../answers';
import { answerHere, library } from '../client';
import { openLibrary } from '../engine/database';
import { AT, fileOf, memoryLibrary, PICTURE, query, request } from '../library.fixtures';
import { takeFromIndex } from '../search/search-index';
import { checkLibrary, repairLibrary } from './care';

let db: Database;
beforeEach(async () => {
  db = await memoryLibrary();
  answerHere(libraryAnswers(db));
  for (const name of ['甲', '乙', '丙']) {
    const page = { url: `http://example.cn/${name}`, html: `<p>${name}</p>` };
    const { id } = await library.save(request({ title: name, text: `${name}小区的旧楼改造已经完成。` }, page));
    await library.addPictures(id, [PICTURE]);
    await library.putNote({ uid: name, id, text: `${name}注`, at: AT });
    await library.change([id], { kind: 'tag', tags: ['旧改'] }, AT);
  }
});

const details = async () => (await checkLibrary()).map(({ part, id, detail }) => `${part} ${id ?? ''}: ${detail}`);
const ids = async (text: string) => (await library.query(query(text, { reverse: true }))).rows.map(({ id }) => id);

describe('a check', () => {
  it('finds nothing in a library that is whole, changes nothing, and says how far it is', async () => {
    const before = await fileOf(db);
    const parts = new Set<string>();
    const findings = await checkLibrary({
      onProgress: (part, done, of) => {
        parts.add(part);
        expect(done).toBeLessThanOrEqual(of);
      },
    });
    expect(findings).toEqual([]);
    expect([...parts]).toEqual(['file', 'references', 'index', 'derived', 'versions', 'originals', 'pictures']);
    expect(await fileOf(db)).toEqual(before);
  });

  it('finds what SQLite cannot see: contents that are others than they were', async () => {
    db.exec(`
      UPDATE versions SET text = replace(text, '旧楼', '新楼') WHERE article_id = 1;
      UPDATE versions SET document = x'1f8b0800' WHERE article_id = 2;
      UPDATE originals SET html = x'00' WHERE id = 3;
      UPDATE pictures SET bytes = x'00';`);
    expect(await details()).toEqual([
      'versions 1: version 1: the text is damaged',
      'versions 2: version 1: the blocks are damaged',
      'originals 3: the original page is damaged',
      'pictures 1: a picture is damaged',
    ]);
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(checkLibrary({ signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a repair', () => {
  it('makes the index and what is derived anew', async () => {
    takeFromIndex(db, [1]);
    db.exec(`DELETE FROM facets WHERE article_id = 2; UPDATE articles SET title = '错', simhash_low = 1 WHERE id = 3`);
    expect(await details()).toEqual([
      'index : search: 1 missing from the index',
      'index : heads: 1 missing from the index',
      'derived 2: is listed otherwise than its newest version says',
      'derived 3: is listed otherwise than its newest version says',
    ]);
    await repairLibrary();
    expect(await details()).toEqual([]);
    expect([await ids('旧楼'), await ids('丙注')]).toEqual([[1, 2, 3], [3]]);
  });

  it('lets go of what refers to nothing, and brings back an article that lost its row', async () => {
    db.exec(`PRAGMA foreign_keys = OFF;
      DELETE FROM articles WHERE id = 2; DELETE FROM originals WHERE id = 1; DELETE FROM tags; DELETE FROM pictures;
      PRAGMA foreign_keys = ON;`);
    expect((await details()).length).toBeGreaterThan(4);
    await repairLibrary();
    expect(await details()).toEqual([]);
    const back = await library.get(2);
    expect(back).toMatchObject({ title: '乙', url: '', notes: 1 });
    expect(await ids('乙注')).toEqual([2]);
    expect(await library.original(1)).toBeNull();
  });

  it('that was stopped half-way is finished when the library is opened', async () => {
    const stop = new AbortController();
    const onProgress = (part: string) => part === 'derived' && stop.abort();
    await expect(repairLibrary({ onProgress, signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
    await library.repairStep('index', 0);
    db.exec("DELETE FROM properties WHERE name = 'fold'; INSERT INTO search(search) VALUES ('delete-all')");
    openLibrary(db);
    expect(await details()).toEqual([]);
  });
});
