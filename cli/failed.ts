import type { Done } from './do-input';
import { type Format, writerOf } from './formats';
import type { Input } from './input';

/** What is written for an input that no thread could finish. */
export function failed(input: Input, error: string, format: Format): Done {
  const known = input.from === 'archive' ? { id: input.id ?? undefined, url: input.url } : knownOfLine(input);
  return { text: writerOf(format).write({ file: input.file, ...known, error }), error };
}

/** Id and address of a line of JSON, so that whoever waits for them finds them. */
function knownOfLine(input: Input): { id?: unknown; url?: string } {
  if (input.from !== 'line') return {};
  try {
    const { id, url } = JSON.parse(Buffer.from(input.bytes).toString()) as Record<string, unknown>;
    return { ...(id === undefined ? {} : { id }), ...(typeof url === 'string' ? { url } : {}) };
  } catch {
    return {};
  }
}
