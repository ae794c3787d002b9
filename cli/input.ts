/** One thing to extract from, as it is handed to a worker. */
export type Input =
  /** A file; the worker reads it. */
  | { from: 'file'; file: string }
  /** A line of NDJSON: `{ "url", "html" }`. */
  | { from: 'line'; file: string; line: number; bytes: Uint8Array }
  /** A page of a web archive as the server sent it. */
  | {
      from: 'archive';
      file: string;
      id: string | null;
      url: string;
      contentType: string;
      /** Value of Content-Encoding, or ''. */
      encoding: string;
      chunked: boolean;
      bytes: Uint8Array;
    }
  /** What could not even be read; it keeps its place. */
  | { from: 'failure'; file: string; error: string };

/** More bytes than this are no page. */
export const LARGEST_PAGE = 64 * 1024 * 1024;

/** Bytes that an input holds in memory. */
export function sizeOf(input: Input): number {
  return 'bytes' in input ? input.bytes.length : 0;
}

/** How messages name an input. */
export function nameOf(input: Input): string {
  const file = input.file === '-' ? 'standard input' : input.file;
  if (input.from === 'line') return `${file}, line ${input.line}`;
  return input.from === 'archive' && input.url !== '' ? `${file}, ${input.url}` : file;
}
