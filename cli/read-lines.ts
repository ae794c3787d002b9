const NEWLINE = 0x0a;

export interface ReadLine {
  /** From 1; blank lines are counted and not given. */
  number: number;
  /** Without the line's end; the first bytes of a line that is too long. */
  bytes: Uint8Array;
  isTooLong: boolean;
}

/** The lines of a stream of bytes. A line of more than `longest` bytes is passed over without being kept in memory. */
export async function* readLines(source: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ReadLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array) => {
    if (length <= longest) parts.push(part);
    length += part.length;
  };
  const end = (): ReadLine | null => {
    number++;
    const isTooLong = length > longest;
    const bytes = isTooLong ? Buffer.from(parts[0] ?? []).subarray(0, 1000) : Buffer.concat(parts);
    parts = [];
    length = 0;
    return isTooLong || bytes.some((byte) => byte > 0x20) ? { number, bytes, isTooLong } : null;
  };
  for await (const chunk of source) {
    let start = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, at));
      const line = end();
      if (line !== null) yield line;
      start = at + 1;
    }
    add(chunk.subarray(start));
  }
  const last = length > 0 ? end() : null;
  if (last !== null) yield last;
}
