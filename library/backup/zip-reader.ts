/** Reads files out of a zip archive (PKWARE APPNOTE 6.3, 64-bit records included) wherever they lie in it: a backup fits no memory. */
import { inflateSync } from 'fflate';
import { crc32 } from '../../export/crc32';

/** A `Blob` or `File`, or what can be read like one. */
export interface Readable {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export interface ZipEntry {
  path: string;
  /** Bytes, unpacked. */
  size: number;
  packed: number;
  deflated: boolean;
  crc: number;
  /** Of its local header. */
  offset: number;
}

/** The file is no zip archive, is cut short, or asks for what no archive of ours needs. */
export class ZipDamaged extends Error {
  override readonly name = 'ZipDamaged';
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** A comment at the end has 65,535 bytes at most. */
const LONGEST_END = 22 + 0xffff;
const MAX_16 = 0xffff;
const MAX_32 = 0xffff_ffff;
/** No file of ours is larger unpacked: what claims to be would only fill the memory. */
const LARGEST_FILE = 512 * 2 ** 20;

/** The list of contents. @throws {ZipDamaged} */
export async function readZip(file: Readable): Promise<ZipEntry[]> {
  const { count, size, offset } = await findDirectory(file);
  if (offset + size > file.size) throw new ZipDamaged('the list of contents is cut short');
  const view = new Reader(await bytesOf(file, offset, offset + size));
  const entries: ZipEntry[] = [];
  for (let number = 0; number < count; number++) entries.push(readEntry(view));
  return entries;
}

/** The bytes of one file, whole: its checksum is compared. @throws {ZipDamaged} */
export async function readZipEntry(file: Readable, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.size > LARGEST_FILE) throw new ZipDamaged(`${entry.path} is too large`);
  const head = new Reader(await bytesOf(file, entry.offset, entry.offset + 30));
  if (head.u32(0) !== LOCAL) throw new ZipDamaged(`${entry.path} is not where it should be`);
  const from = entry.offset + 30 + head.u16(26) + head.u16(28);
  const packed = await bytesOf(file, from, from + entry.packed);
  const bytes = entry.deflated ? inflated(packed, entry) : packed;
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new ZipDamaged(`${entry.path} is damaged`);
  return bytes;
}

function inflated(packed: Uint8Array, { path, size }: ZipEntry): Uint8Array<ArrayBuffer> {
  try {
    // Never more than it said: a file that unpacks to more is cut off and then found damaged.
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw new ZipDamaged(`${path} cannot be unpacked`);
  }
}

async function findDirectory(file: Readable): Promise<{ count: number; size: number; offset: number }> {
  const from = Math.max(0, file.size - LONGEST_END);
  const tail = new Reader(await bytesOf(file, from, file.size));
  let at = tail.length - 22;
  while (at >= 0 && tail.u32(at) !== END) at--;
  if (at < 0) throw new ZipDamaged('this is no zip archive, or its end is missing');
  const found = { count: tail.u16(at + 10), size: tail.u32(at + 12), offset: tail.u32(at + 16) };
  const isLarge = found.count === MAX_16 || found.size === MAX_32 || found.offset === MAX_32;
  if (!isLarge || at < 20 || tail.u32(at - 20) !== END_64_LOCATOR) return found;
  const place = tail.u64(at - 12);
  const end = new Reader(await bytesOf(file, place, place + 56));
  if (end.u32(0) !== END_64) throw new ZipDamaged('its end is damaged');
  return { count: end.u64(32), size: end.u64(40), offset: end.u64(48) };
}

function readEntry(view: Reader): ZipEntry {
  const at = view.at;
  if (view.u32(at) !== ENTRY) throw new ZipDamaged('the list of contents is damaged');
  const [nameLength, extraLength, commentLength] = [view.u16(at + 28), view.u16(at + 30), view.u16(at + 32)];
  const method = view.u16(at + 10);
  const path = view.text(at + 46, nameLength);
  if (method !== 0 && method !== 8) throw new ZipDamaged(`${path} is packed in an unknown way`);
  const entry: ZipEntry = {
    path,
    deflated: method === 8,
    crc: view.u32(at + 16),
    packed: view.u32(at + 20),
    size: view.u32(at + 24),
    offset: view.u32(at + 42),
  };
  const extra = at + 46 + nameLength;
  readLargeNumbers(view, extra, extra + extraLength, entry);
  view.at = extra + extraLength + commentLength;
  return entry;
}

/** The extra field 1 holds, in this order, what did not fit into 32 bits. */
function readLargeNumbers(view: Reader, from: number, to: number, entry: ZipEntry): void {
  for (let at = from; at + 4 <= to; at += 4 + view.u16(at + 2)) {
    if (view.u16(at) !== 1) continue;
    let place = at + 4;
    for (const field of ['size', 'packed', 'offset'] as const) {
      if (entry[field] !== MAX_32) continue;
      entry[field] = view.u64(place);
      place += 8;
    }
  }
}

/** Little-endian numbers. */
class Reader {
  /** Where the next entry begins. */
  at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u16(at: number): number {
    this.require(at, 2);
    return this.view.getUint16(at, true);
  }

  u32(at: number): number {
    this.require(at, 4);
    return this.view.getUint32(at, true);
  }

  u64(at: number): number {
    this.require(at, 8);
    return Number(this.view.getBigUint64(at, true));
  }

  text(at: number, length: number): string {
    this.require(at, length);
    return new TextDecoder().decode(this.bytes.subarray(at, at + length));
  }

  private require(at: number, length: number): void {
    if (at < 0 || at + length > this.bytes.length) throw new ZipDamaged('it is cut short');
  }
}

async function bytesOf(file: Readable, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  if (from > to || to > file.size) throw new ZipDamaged('it is cut short');
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}
