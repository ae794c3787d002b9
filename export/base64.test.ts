import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64, readBase64 } from './base64';

it('writes what Node writes and reads it back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const written = base64(bytes);
      expect(written).toBe(Buffer.from(bytes).toString('base64'));
      expect(readBase64(written)).toEqual(new Uint8Array(bytes));
    }),
  );
});

it('writes more than one piece', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 31) % 256);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});

it('reads no other text', () => {
  expect(readBase64('AAA A\nAA=')).toEqual(new Uint8Array(4));
  for (const text of ['%%', 'A', '清样']) expect(readBase64(text)).toBeNull();
});
