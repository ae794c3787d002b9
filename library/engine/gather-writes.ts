/**
 * SQLite writes a commit page by page, and before each page in its log 24 bytes of their own: a saved article is a hundred writes, of
 * which Firefox takes a sixth of a millisecond for each. Here writes that follow one another are gathered and given to the file as
 * one, at the latest when the file is to be on disk: `flush` is what a commit waits for, and nothing is promised before it.
 */

/** `FileSystemSyncAccessHandle`, as far as SQLite's pool uses it; the types of a page do not know it. */
export interface Handle {
  write(from: ArrayBufferView, options?: At): number;
  read(into: ArrayBufferView, options?: At): number;
  flush(): void;
  truncate(size: number): void;
  getSize(): number;
  close(): void;
}
interface At {
  at?: number;
}
interface FileHandle {
  createSyncAccessHandle(): Promise<Handle>;
}

/** More than that is not held back. */
const LARGEST = 2 ** 20;

/** From now on every file that this thread opens for itself is written to so. */
export function gatherWrites(): void {
  const prototype = FileSystemFileHandle.prototype as unknown as FileHandle;
  const open = prototype.createSyncAccessHandle;
  prototype.createSyncAccessHandle = async function (this: FileHandle) {
    return new GatheringHandle(await open.call(this));
  };
}

export class GatheringHandle implements Handle {
  /** What is held back stands at `at` in the file, `length` bytes of `held`. */
  private held = new Uint8Array(2 ** 16);
  private at = 0;
  private length = 0;

  constructor(private readonly file: Handle) {}

  /** @throws where what was held back could not be written: it is then given up, as a failed write is. */
  write(from: ArrayBufferView, options?: At): number {
    // The pool writes its digests as numbers of four bytes.
    const bytes = new Uint8Array(from.buffer, from.byteOffset, from.byteLength);
    const at = options?.at;
    if (at === undefined || bytes.length > LARGEST) {
      this.writeOut();
      return this.file.write(bytes, options);
    }
    if (this.length > 0 && (at !== this.at + this.length || this.length + bytes.length > LARGEST)) this.writeOut();
    if (this.length === 0) this.at = at;
    this.makeRoom(this.length + bytes.length);
    this.held.set(bytes, this.length);
    this.length += bytes.length;
    return bytes.length;
  }

  read(into: ArrayBufferView, options?: At): number {
    const from = options?.at;
    if (from !== undefined && (from + into.byteLength <= this.at || from >= this.at + this.length)) {
      const read = this.file.read(into, options);
      // Less than was asked for: the file may be shorter than it will be.
      if (read === into.byteLength) return read;
    }
    this.writeOut();
    return this.file.read(into, options);
  }

  flush(): void {
    this.writeOut();
    this.file.flush();
  }

  truncate(size: number): void {
    this.writeOut();
    this.file.truncate(size);
  }

  getSize(): number {
    this.writeOut();
    return this.file.getSize();
  }

  close(): void {
    try {
      this.writeOut();
    } finally {
      this.file.close();
    }
  }

  private writeOut(): void {
    const { at, length } = this;
    if (length === 0) return;
    this.length = 0;
    const written = this.file.write(this.held.subarray(0, length), { at });
    if (written !== length) throw new Error(`${written} of ${length} bytes were written`);
  }

  private makeRoom(size: number): void {
    if (size <= this.held.length) return;
    const larger = new Uint8Array(Math.min(LARGEST, Math.max(size, this.held.length * 2)));
    larger.set(this.held.subarray(0, this.length));
    this.held = larger;
  }
}
