import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GatheringHandle, type Handle } from './gather-writes';

/** A file in memory, as a browser gives it; `writes` of it, and what happens at the next one. */
class File implements Handle {
  bytes = new Uint8Array();
  writes = 0;
  flushed = 0;
  fails = false;

  write(from: ArrayBufferView, options?: { at?: number }): number {
    const given = new Uint8Array(from.buffer, from.byteOffset, from.byteLength);
    this.writes++;
    if (this.fails) throw new Error('QuotaExceededError');
    const at = options?.at ?? 0;
    if (at + given.length > this.bytes.length) this.truncate(at + given.length);
    this.bytes.set(given, at);
    return given.length;
  }
  read(view: ArrayBufferView, options?: { at?: number }): number {
    const into = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    const found = this.bytes.subarray(options?.at ?? 0).subarray(0, into.length);
    into.set(found);
    return found.length;
  }
  flush(): void {
    this.flushed++;
  }
  truncate(size: number): void {
    const next = new Uint8Array(size);
    next.set(this.bytes.subarray(0, size));
    this.bytes = next;
  }
  getSize(): number {
    return this.bytes.length;
  }
  close(): void {}
}

const place = fc.integer({ min: 0, max: 40 });
const deeds = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('write' as const), at: place, bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }) }),
    fc.record({ do: fc.constant('follow' as const), bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }) }),
    fc.record({ do: fc.constant('read' as const), at: place, length: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ do: fc.constant('flush' as const) }),
    fc.record({ do: fc.constant('size' as const) }),
    fc.record({ do: fc.constant('truncate' as const), at: place }),
  ),
  { maxLength: 60 },
);

it('what is read and what lies in the file is what plain writes would give', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      const [plain, file] = [new File(), new File()];
      const gathering = new GatheringHandle(file);
      let end = 0;
      for (const deed of all) {
        if (deed.do === 'write' || deed.do === 'follow') {
          const at = deed.do === 'write' ? deed.at : end;
          end = at + deed.bytes.length;
          expect(gathering.write(deed.bytes, { at })).toBe(plain.write(deed.bytes, { at }));
        } else if (deed.do === 'read') {
          const [one, other] = [new Uint8Array(deed.length), new Uint8Array(deed.length)];
          expect(gathering.read(one, deed)).toBe(plain.read(other, deed));
          expect(one).toEqual(other);
        } else if (deed.do === 'flush') {
          gathering.flush();
          expect(file.bytes).toEqual(plain.bytes);
        } else if (deed.do === 'size') expect(gathering.getSize()).toBe(plain.getSize());
        else {
          gathering.truncate(deed.at);
          plain.truncate(deed.at);
        }
      }
      gathering.close();
      expect(file.bytes).toEqual(plain.bytes);
    }),
  );
});

it('a commit of the log is one write', () => {
  const file = new File();
  const gathering = new GatheringHandle(file);
  for (let frame = 0; frame < 50; frame++) {
    gathering.write(new Uint8Array(24).fill(frame), { at: frame * 8216 });
    gathering.write(new Uint8Array(8192).fill(frame), { at: frame * 8216 + 24 });
  }
  expect(file.writes).toBe(0);
  gathering.flush();
  expect([file.writes, file.flushed, file.bytes.length]).toEqual([1, 1, 50 * 8216]);
  const long = new GatheringHandle(file);
  for (let at = 0; at < 3 * 2 ** 20; at += 8192) long.write(new Uint8Array(8192), { at });
  expect(file.writes).toBe(3);
});

it('numbers of four bytes are written and read as the bytes they are', () => {
  const file = new File();
  const gathering = new GatheringHandle(file);
  const digest = new Uint32Array([0xfeedbeef, 0x12345678]);
  expect(gathering.write(digest, { at: 4 })).toBe(8);
  const held = new Uint32Array(2);
  expect(gathering.read(held, { at: 4 })).toBe(8);
  expect(held).toEqual(digest);
  expect([...file.bytes.subarray(4)]).toEqual([...new Uint8Array(digest.buffer)]);
});

it('a full disk is told by what waits for it, and what was held back is given up', () => {
  const file = new File();
  const gathering = new GatheringHandle(file);
  gathering.write(new Uint8Array(8), { at: 0 });
  file.fails = true;
  expect(() => gathering.flush()).toThrow('Quota');
  file.fails = false;
  gathering.flush();
  expect(file.bytes).toHaveLength(0);
});
