import { expect, test } from 'vitest';
import { formatBytes } from './format-bytes';

test.each([
  [0, '0 byte'],
  [1023, '1,023 byte'],
  [1024, '1 kB'],
  [1536, '1.5 kB'],
  [15_400, '15 kB'],
  [5 * 2 ** 20, '5 MB'],
  [3.25 * 2 ** 30, '3.3 GB'],
  [9 * 2 ** 50, '9,437,184 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes, 'en')).toBe(text);
});
