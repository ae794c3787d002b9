/** A library whose file is damaged: what can be read is saved, and nothing is lost without a word. */
import { demoPages } from '../../demo/sites';
import { askLibrary, damage } from './damage';
import { expect, test } from './test';

const HEADER = [0, 100] as const;

test('a damaged file is told, can be read as it is, and a new library begun beside it', async ({ fresh, demo }) => {
  const page = await fresh.open(demo.url + (demoPages[0]?.path ?? ''));
  await fresh.grantActiveTab(page);
  await fresh.runCommand('save-page', page);
  const library = await fresh.open(fresh.url('library.html'));
  const articles = () => askLibrary<{ articles: number }>(library, 'library.status', { check: false });
  await expect.poll(async () => (await articles()).articles).toBe(1);
  // What was saved is in the file itself then, and no more in the log beside it.
  await askLibrary(library, 'library.fileBytes', { name: 'library.sqlite3', offset: 0, length: 1 });
  const [file] = await askLibrary<{ name: string; size: number; current: boolean }[]>(library, 'library.files');
  expect(file).toMatchObject({ name: 'library.sqlite3', current: true });

  await damage(fresh, library, ...HEADER);
  await expect(askLibrary(library, 'library.status', { check: false })).rejects.toThrow(/corrupt/);
  const read = await askLibrary<{ size: number }>(library, 'library.fileBytes', {
    name: 'library.sqlite3',
    offset: 0,
    length: 4096,
  });
  expect(read.size).toBe(file?.size);
  expect(await askLibrary(library, 'library.salvageIndex')).toMatchObject({ ids: [] });
  await expect(askLibrary(library, 'library.status', { check: false })).rejects.toThrow(/corrupt/);

  const at = '2026-03-01T00:00:00.000Z';
  expect(await askLibrary(library, 'library.startAnew', { at })).toEqual({ aside: 'library.sqlite3' });
  expect(await askLibrary(library, 'library.status', { check: true })).toMatchObject({ articles: 0, integrity: 'ok' });
  await fresh.crash();
  const again = await fresh.open(fresh.url('library.html'));
  expect(await askLibrary(again, 'library.files')).toHaveLength(2);
  expect(await askLibrary(again, 'library.deleteFile', { name: 'library-20260301T000000000Z.sqlite3' })).toBe(false);
  expect(await askLibrary(again, 'library.deleteFile', { name: 'library.sqlite3' })).toBe(true);
  expect(await askLibrary(again, 'library.files')).toHaveLength(1);
});
