/** gzip by the platform: 1 ms for a page, in browsers, workers and Node alike. */

export async function gzip(text: string): Promise<Uint8Array> {
  return through(new CompressionStream('gzip'), new TextEncoder().encode(text));
}

/** @throws when the bytes are no gzip or are cut short. */
export async function gunzip(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await through(new DecompressionStream('gzip'), bytes));
}

/** By hand, and not through a Blob and a Response: those took most of the time of a small text. */
async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // A copy, because a stream takes no view of shared memory and SQLite's blobs may be one. What fails is told where it is read.
  const written = [writer.write(new Uint8Array(bytes)), writer.close()];
  for (const one of written) one.catch(() => undefined);
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  const parts: Uint8Array[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
