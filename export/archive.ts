/** Zip archives, written file by file (PKWARE APPNOTE 6.3), so that a set of any size never stands in memory twice. */
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32';
import type { Chunk } from './format';

type Bytes = Uint8Array<ArrayBuffer>;

export interface Archive {
  /** `stored` leaves it as it is: pictures are compressed already, and EPUB wants its first file so. */
  add(path: string, content: Chunk, how?: 'stored'): Bytes[];
  /** The list of contents. Nothing can be added afterwards. */
  close(): Bytes[];
}

interface Entry {
  name: Bytes;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

const STORED = 0;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800;
/** From here on the numbers need the 64-bit records: bytes before a file, and files. */
const MAX_32 = 0xffff_ffff;
const MAX_16 = 0xffff;

/** `now`, ISO 8601, is the time of every file. */
export function archive(now: string): Archive {
  const time = dosTime(now);
  const entries: Entry[] = [];
  let offset = 0;
  return {
    add(path, content, how) {
      const bytes: Bytes = typeof content === 'string' ? strToU8(content) : content;
      const deflated = how === 'stored' ? bytes : deflateSync(bytes);
      const shrunk = deflated.length < bytes.length;
      const body = shrunk ? deflated : bytes;
      const entry: Entry = {
        name: strToU8(path),
        method: shrunk ? DEFLATED : STORED,
        crc: crc32(bytes),
        packed: body.length,
        size: bytes.length,
        offset,
      };
      const header = record(30, entry.name)
        .u32(0x04034b50)
        .u16(20)
        .u16(UTF8_NAMES)
        .u16(entry.method)
        .u32(time)
        .u32(entry.crc)
        .u32(entry.packed)
        .u32(entry.size)
        .u16(entry.name.length)
        .u16(0).bytes;
      entries.push(entry);
      offset += header.length + body.length;
      return [header, body];
    },
    close() {
      const directory = entries.map((entry) => directoryRecord(entry, time));
      const size = directory.reduce((sum, { length }) => sum + length, 0);
      return [...directory, ...endRecords(entries.length, size, offset)];
    },
  };
}

function directoryRecord({ name, method, crc, packed, size, offset }: Entry, time: number): Bytes {
  const far = offset >= MAX_32;
  const extra = far ? record(12).u16(0x0001).u16(8).u64(offset).bytes : new Uint8Array(0);
  return (
    record(46, name, extra)
      .u32(0x02014b50)
      // made on Unix, so that the rights below are read
      .u16((3 << 8) | (far ? 45 : 20))
      .u16(far ? 45 : 20)
      .u16(UTF8_NAMES)
      .u16(method)
      .u32(time)
      .u32(crc)
      .u32(packed)
      .u32(size)
      .u16(name.length)
      .u16(extra.length)
      .u16(0)
      .u16(0)
      .u16(0)
      // an ordinary file, rw-r--r--
      .u32(0o100644 * 0x10000)
      .u32(Math.min(offset, MAX_32)).bytes
  );
}

function endRecords(count: number, size: number, offset: number): Bytes[] {
  const large = count >= MAX_16 || offset >= MAX_32 || size >= MAX_32;
  const end = record(22)
    .u32(0x06054b50)
    .u32(0)
    .u16(Math.min(count, MAX_16))
    .u16(Math.min(count, MAX_16))
    .u32(Math.min(size, MAX_32))
    .u32(Math.min(offset, MAX_32))
    .u16(0).bytes;
  if (!large) return [end];
  const end64 = record(56)
    .u32(0x06064b50)
    .u64(44)
    .u16((3 << 8) | 45)
    .u16(45)
    .u32(0)
    .u32(0)
    .u64(count)
    .u64(count)
    .u64(size)
    .u64(offset).bytes;
  const locator = record(20)
    .u32(0x07064b50)
    .u32(0)
    .u64(offset + size)
    .u32(1).bytes;
  return [end64, locator, end];
}

interface RecordWriter {
  u16(value: number): RecordWriter;
  u32(value: number): RecordWriter;
  u64(value: number): RecordWriter;
  bytes: Bytes;
}

/** `length` bytes to be filled with little-endian numbers, and what stands behind them. */
function record(length: number, ...tail: readonly Uint8Array[]): RecordWriter {
  const bytes = new Uint8Array(length + tail.reduce((sum, part) => sum + part.length, 0));
  let from = length;
  for (const part of tail) {
    bytes.set(part, from);
    from += part.length;
  }
  const view = new DataView(bytes.buffer);
  let at = 0;
  const writer: RecordWriter = {
    bytes,
    u16(value) {
      view.setUint16(at, value, true);
      at += 2;
      return writer;
    },
    u32(value) {
      view.setUint32(at, value >>> 0, true);
      at += 4;
      return writer;
    },
    u64(value) {
      view.setBigUint64(at, BigInt(value), true);
      at += 8;
      return writer;
    },
  };
  return writer;
}

/** Day and time as MS-DOS counted them, in steps of two seconds; 1980 is its beginning. */
function dosTime(iso: string): number {
  const [, ...parts] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})/u.exec(iso) ?? [];
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map(Number);
  if (year < 1980 || year > 2107) return (1 << 21) | (1 << 16);
  return (((year - 1980) << 25) | (month << 21) | (day << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}
