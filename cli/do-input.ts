import { extract } from '../extract';
import { repair } from '../gbk/repair';
import { fromHtml } from '../page/from-html';
import { fromText } from '../page/from-text';
import type { Page } from '../page/page';
import { decodeBody } from './decode-body';
import { decodeBytes } from './decode-bytes';
import { dumpBlocks } from './dump-blocks';
import { type Format, type Named, type Outcome, writerOf } from './formats';
import type { Input } from './input';
import { readPage } from './read-page';

/** What became of one input. */
export interface Done {
  /** What is to be written for it; '' for nothing. */
  text: string;
  /** Why there is no extraction, null where there is one. */
  error: string | null;
}

/** Reads an input, extracts from it and writes the result. Never throws: what fails is said in the outcome. */
export async function doInput(input: Input, format: Format): Promise<Done> {
  const known: Named = { file: input.file };
  let outcome: Outcome;
  try {
    const page = await readInput(input, known);
    if (format === 'blocks') return { text: dumpBlocks(input.file, page), error: null };
    outcome = { ...known, extraction: extract(page, { repair }) };
  } catch (error) {
    outcome = { ...known, error: error instanceof Error ? error.message : String(error) };
  }
  const text = format === 'blocks' ? '' : writerOf(format).write(outcome);
  return { text, error: 'error' in outcome ? outcome.error : null };
}

/** What is known of the input is filled in while it is read. */
async function readInput(input: Input, known: Named): Promise<Page> {
  switch (input.from) {
    case 'file':
      return readPage(input.file);
    case 'line':
      return readLine(input.bytes, known);
    case 'archive': {
      if (input.id !== null) known.id = input.id;
      known.url = input.url;
      const body = await decodeBody(input.bytes, input.encoding, input.chunked);
      return fromHtml(decodeBytes(body, input.contentType).text, input.url);
    }
    case 'failure':
      throw new Error(input.error);
  }
}

/** Characters of a line that is no page which its record repeats. */
const SHOWN = 120;

/** `{ "url", "html" }` or `{ "url", "text" }`; an `id` of any kind comes back in the record. */
function readLine(bytes: Uint8Array, known: Named): Page {
  let line: Record<string, unknown>;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('no object');
    line = value as Record<string, unknown>;
  } catch (error) {
    known.input = new TextDecoder().decode(bytes).trim().slice(0, SHOWN).toWellFormed();
    throw new Error(`not a line of JSON in UTF-8: ${(error as Error).message}`);
  }
  const { id, url, html, text } = line;
  if (id !== undefined) known.id = id;
  if (typeof url === 'string') known.url = url;
  const address = known.url ?? '';
  if (typeof html === 'string') return fromHtml(html.toWellFormed(), address);
  if (typeof text === 'string') return fromText(text.toWellFormed(), address);
  throw new Error('a line without "html" and "text"');
}
