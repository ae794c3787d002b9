/** Where a backup goes. */
/** A file, or `blobSink()`. */
export interface Sink {
  write(bytes: Uint8Array<ArrayBuffer>): void | Promise<void>;
}

/** Bytes that are in memory before they become a blob. */
const MOST_IN_MEMORY = 16 * 2 ** 20;

/** Gathers a file for a download. Its parts become blobs on the way: those the browser keeps on disk. */
export function blobSink(): Sink & { blob(): Blob } {
  const blobs: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = () => {
    blobs.push(new Blob(parts));
    parts = [];
    size = 0;
  };
  return {
    write(bytes) {
      parts.push(bytes);
      size += bytes.length;
      if (size > MOST_IN_MEMORY) flush();
    },
    blob() {
      flush();
      return new Blob(blobs, { type: 'application/zip' });
    },
  };
}
