import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeBody } from './decode-body';

const PAGE = `<html><p>${'市环保局表示，数据每小时更新一次。'.repeat(40)}`;
const bytes = Buffer.from(PAGE);

async function decoded(body: Uint8Array, encoding: string, chunked = false): Promise<string> {
  return Buffer.from(await decodeBody(body, encoding, chunked)).toString();
}

function chunk(body: Uint8Array): Buffer {
  const half = body.length >> 1;
  const parts = [body.subarray(0, half), body.subarray(half)].flatMap((part) => [
    Buffer.from(`${part.length.toString(16)}\r\n`),
    part,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

describe('decodeBody', () => {
  it.each([
    ['', bytes],
    ['identity', bytes],
    ['gzip', gzipSync(bytes)],
    ['x-gzip', gzipSync(bytes)],
    ['deflate', deflateSync(bytes)],
    ['deflate', deflateRawSync(bytes)],
    ['br', brotliCompressSync(bytes)],
    ['deflate, gzip', gzipSync(deflateSync(bytes))],
  ])('undoes "%s", chunked or not', async (encoding, body) => {
    expect(await decoded(body, encoding)).toBe(PAGE);
    expect(await decoded(chunk(body), encoding, true)).toBe(PAGE);
  });

  it('takes bytes as they are where a crawler undid an encoding and kept its header', async () => {
    for (const encoding of ['gzip', 'deflate', 'br', 'zstd', 'UTF-8'])
      expect(await decoded(bytes, encoding)).toBe(PAGE);
    expect(await decoded(bytes, '', true)).toBe(PAGE);
  });

  it('keeps what is there of a body that breaks off', async () => {
    for (const [encoding, body] of [
      ['gzip', gzipSync(bytes, { level: 0 })],
      ['deflate', deflateSync(bytes, { level: 0 })],
    ] as const) {
      const found = await decoded(body.subarray(0, body.length - 300), encoding);
      expect(found.length).toBeGreaterThan(100);
      expect(PAGE.startsWith(found.slice(0, 100))).toBe(true);
    }
  });

  it('refuses what it does not know and what would fill the memory', async () => {
    await expect(decodeBody(Buffer.from([1, 2, 3]), 'zstd', false)).rejects.toThrow('packed as "zstd"');
    const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024));
    await expect(decodeBody(bomb, 'gzip', false)).rejects.toThrow();
  });
});
