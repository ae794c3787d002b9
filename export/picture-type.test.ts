import { expect, it } from 'vitest';
import { PNG, WEBP } from './articles.fixtures';
import { pictureType } from './picture-type';

const bytes = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

it.each([
  [PNG, 'png'],
  [WEBP, 'webp'],
  [bytes('\xff\xd8\xff\xe0'), 'jpg'],
  [bytes('GIF89a'), 'gif'],
  [bytes('\0\0\0\x1cftypavif'), 'avif'],
  [bytes('BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28'), 'bmp'],
])('tells pictures by their bytes', (picture, extension) => {
  expect(pictureType(picture)?.extension).toBe(extension);
});

it.each(['<html>404', '<svg xmlns="http://www.w3.org/2000/svg"/>', '', 'RIFF0000WAVE', '\0\0\0\x1cftypisom'])(
  '%j is no picture',
  (text) => {
    expect(pictureType(bytes(text))).toBeNull();
  },
);
