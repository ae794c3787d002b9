import { expect, it } from 'vitest';
import { crc32 } from './crc32';

it.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926], // the check value of the algorithm
])('CRC-32 of %j', (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum);
});
