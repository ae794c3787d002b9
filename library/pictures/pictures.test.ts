import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, expect, it } from 'vitest';
import type { ArticleBlock } from '../../extract/article';
import { moveToBin, purge } from '../articles/delete';
import { get } from '../articles/read';
import { save } from '../articles/save';
import { fromBase64, toBase64 } from '../engine/base64';
import { AT, memoryLibrary, PICTURE, request, TEXT } from '../library.fixtures';
import { addPictures, pictureBytes, picturesOf } from './pictures';

const image = (src: string): ArticleBlock => ({
  type: 'image',
  text: '',
  at: [3],
  picture: { src, alt: '', width: 0, height: 0, href: '' },
});
const SECOND = { ...PICTURE, position: 1, src: 'http://ms.enorth.com.cn/pic/2.gif' };
const blocks: ArticleBlock[] = [image(PICTURE.src), { type: 'paragraph', text: TEXT, at: [1] }, image(SECOND.src)];

let db: Database;
let id: number;
beforeEach(async () => {
  db = await memoryLibrary();
  id = (await save(db, request({ blocks }))).id;
});

const kept = () => Number(db.selectValue('SELECT count(*) FROM pictures'));

it('keeps the bytes of a picture once, and where it stands', async () => {
  expect(await addPictures(db, { id, pictures: [PICTURE, SECOND] })).toBe(2);
  expect(await addPictures(db, { id, version: 1, pictures: [PICTURE] })).toBe(1);
  const { base64, ...facts } = PICTURE;
  expect(picturesOf(db, id)).toMatchObject([
    { ...facts, size: 42 },
    { position: 1, src: SECOND.src },
  ]);
  expect(kept()).toBe(1);
  expect(pictureBytes(db, picturesOf(db, id)[0]?.hash ?? '')).toEqual({ mime: 'image/gif', base64 });
  expect(pictureBytes(db, '00')).toBeNull();
  expect((await get(db, id))?.pictures).toBe(2);
});

it('keeps no web page that came instead of a picture, and nothing for an article that is not there', async () => {
  expect(await addPictures(db, { id, pictures: [{ ...PICTURE, mime: 'text/html' }] })).toBe(0);
  expect(await addPictures(db, { id: 99, pictures: [PICTURE] })).toBe(0);
  expect(kept()).toBe(0);
});

it('a new version shows the pictures that stay, in their new places', async () => {
  await addPictures(db, { id, pictures: [PICTURE, SECOND] });
  const fewer = [image('http://ms.enorth.com.cn/pic/3.gif'), image(SECOND.src)];
  expect(await save(db, request({ blocks: fewer, text: TEXT.replace('六', '七') }))).toMatchObject({ version: 2 });
  expect(picturesOf(db, id).map(({ position, src }) => [position, src])).toEqual([[1, SECOND.src]]);
  expect(picturesOf(db, id, 1)).toHaveLength(2);
});

it('goes for good with the last article that shows it', async () => {
  const { id: other } = await save(db, request({ blocks }, { url: 'http://b.example.cn/' }));
  await addPictures(db, { id, pictures: [PICTURE] });
  await addPictures(db, { id: other, pictures: [PICTURE] });
  moveToBin(db, [id, other], AT);
  purge(db, [id]);
  expect(kept()).toBe(1);
  purge(db, [other]);
  expect(kept()).toBe(0);
});

it('carries any bytes through messages', () => {
  const bytes = new Uint8Array(100_003).map((_, at) => at * 7);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  expect(toBase64(new Uint8Array())).toBe('');
});
