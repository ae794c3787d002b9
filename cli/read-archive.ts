/** The pages of a web archive (WARC 1.0 and 1.1, ISO 28500), also one that is packed record by record with gzip. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { type Input, LARGEST_PAGE } from './input';

export const ARCHIVE = /\.warc(?:\.gz)?$/i;
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * Pages in the order of the archive. Where the archive is broken the pages before are given, then the failure.
 *
 * @param tell is told at the end what else was in the archive
 */
export async function* readArchive(file: string, tell: (message: string) => void): AsyncGenerator<Input> {
  const skipped = new Map<string, number>();
  let pages = 0;
  try {
    for await (const record of recordsOf(file)) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('no record where one should begin');
      const unwanted = reasonToSkip(record);
      const bytes = await blockOf(record, unwanted === null);
      if (unwanted !== null) skipped.set(unwanted, (skipped.get(unwanted) ?? 0) + 1);
      else {
        pages++;
        yield pageOf(file, record, bytes);
      }
    }
    if (pages === 0 && skipped.size === 0) throw new Error('no records in this archive');
  } catch (error) {
    yield { from: 'failure', file, error: `broken after ${pages} pages: ${(error as Error).message}` };
  }
  const rest = [...skipped].map(([what, count]) => `${count} ${what}`).join(', ');
  tell(`${file}: ${pages} pages${rest === '' ? '' : `; passed over: ${rest}`}`);
}

async function* recordsOf(file: string): AsyncGenerator<WARCRecord> {
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  const packed = /\.gz$/i.test(file);
  const source = packed ? stream.pipe(createGunzip()) : stream;
  if (packed) stream.on('error', (error) => source.destroy(error));
  try {
    yield* WARCParser.iterRecords(new AsyncIterReader(source, null));
  } finally {
    stream.destroy();
    source.destroy();
  }
}

/** Why a record is no page, in words for the user; null for a page. */
function reasonToSkip(record: WARCRecord): string | null {
  const { warcType, httpHeaders } = record;
  if (warcType === 'resource') return HTML.test(record.warcContentType ?? '') ? null : 'not HTML';
  if (warcType !== 'response') return `${warcType ?? 'unknown'} records`;
  if (httpHeaders === null) return 'responses without HTTP headers';
  const status = Number(httpHeaders.statusCode);
  if (status < 200 || status > 299) return `with status ${httpHeaders.statusCode}`;
  const type = httpHeaders.headers.get('content-type');
  return type === null || type === undefined || HTML.test(type) ? null : 'not HTML';
}

/**
 * The block of a record, without its HTTP headers; null for one that is not wanted or larger than any page. The parser itself
 * would wait for ever for the rest of a record that breaks off.
 *
 * @throws where the record breaks off
 */
async function blockOf(record: WARCRecord, isWanted: boolean): Promise<Uint8Array | null> {
  const { reader } = record;
  if (!(reader instanceof LimitReader) || Number.isNaN(reader.limit)) throw new Error('a record without a length');
  const length = Math.max(0, reader.limit);
  const isKept = isWanted && length <= LARGEST_PAGE;
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of reader) {
    read += chunk.length;
    if (isKept) chunks.push(chunk);
  }
  if (read < length) throw new Error('a record breaks off');
  return isKept ? Buffer.concat(chunks) : null;
}

function pageOf(file: string, record: WARCRecord, bytes: Uint8Array | null): Input {
  const url = record.warcTargetURI ?? '';
  if (bytes === null) return { from: 'failure', file, error: `${url}: larger than ${LARGEST_PAGE >> 20} MB` };
  const header = (name: string) => record.httpHeaders?.headers.get(name) ?? '';
  return {
    from: 'archive',
    file,
    id: record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? null,
    url,
    contentType: record.httpHeaders === null ? (record.warcContentType ?? '') : header('content-type'),
    encoding: header('content-encoding'),
    chunked: /\bchunked\b/i.test(header('transfer-encoding')),
    bytes,
  };
}
