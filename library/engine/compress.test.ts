import { expect, test } from 'vitest';
import { gunzip, gzip } from './compress';

test.each([
  ['none', ''],
  ['a short one', '红桥区旧楼区综合提升改造'],
  ['one of many parts', '记者从有关部门获悉，这项工作进展顺利。𠮷'.repeat(100_000)],
])('a text comes back as it was: %s', async (_, text) => {
  expect(await gunzip(await gzip(text))).toBe(text);
});

test('what is no gzip, or is cut short, or spoilt, is refused', async () => {
  const bytes = await gzip('红桥区旧楼区'.repeat(1000));
  await expect(gunzip(new TextEncoder().encode('no gzip'))).rejects.toThrow();
  await expect(gunzip(bytes.slice(0, -12))).rejects.toThrow();
  const spoilt = bytes.map((byte, at) => (at > 20 && at < 30 ? byte ^ 0xff : byte));
  await expect(gunzip(spoilt)).rejects.toThrow();
});
