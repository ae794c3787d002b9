import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from './read-archive';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A record as a crawler writes one. */
function record(type: string, url: string, block: string | Buffer, more = ''): Buffer {
  const body = Buffer.isBuffer(block) ? block : Buffer.from(block);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2012-01-12T07:21:00Z\r\n${more}WARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
}

function response(headers: string, body: string | Buffer, status = '200 OK'): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);
}

const RECORDS = [
  record('warcinfo', '', 'software: 某采集器\r\n'),
  record('request', 'http://a.example/1', 'GET /1 HTTP/1.1\r\nHost: a.example\r\n\r\n'),
  record('response', 'http://a.example/1', response('Content-Type: text/html; charset=gb2312', '<p>一')),
  record('response', 'http://a.example/1.jpg', response('Content-Type: image/jpeg', Buffer.from([0xff, 0xd8]))),
  record('response', 'http://a.example/gone', response('Content-Type: text/html', '<p>没有', '404 Not Found')),
  record(
    'response',
    '<http://a.example/22>',
    response('content-type: TEXT/HTML\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\nX-Name: 新闻', 'x'),
  ),
  record('revisit', 'http://a.example/1', response('Content-Type: text/html', '')),
];

async function read(name: string, bytes: Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const told: string[] = [];
  const inputs = [];
  for await (const input of readArchive(file, (message) => told.push(message.replace(folder, ''))))
    inputs.push({ ...input, file: name, ...('bytes' in input ? { bytes: Buffer.from(input.bytes).toString() } : {}) });
  return { inputs, told };
}

describe('readArchive', () => {
  const one = {
    from: 'archive',
    id: 'urn:uuid:18',
    url: 'http://a.example/1',
    contentType: 'text/html; charset=gb2312',
    encoding: '',
    chunked: false,
    bytes: '<p>一',
  };
  const two = {
    ...one,
    id: 'urn:uuid:21',
    url: 'http://a.example/22',
    contentType: 'TEXT/HTML',
    encoding: 'gzip',
    chunked: true,
    bytes: 'x',
  };
  const rest = 'passed over: 1 warcinfo records, 1 request records, 1 not HTML, 1 with status 404, 1 revisit records';

  it.each([
    ['a.warc', Buffer.concat(RECORDS)],
    ['a.warc.gz', Buffer.concat(RECORDS.map((bytes) => gzipSync(bytes)))],
    ['b.warc.gz', gzipSync(Buffer.concat(RECORDS))],
  ])('gives the pages in %s and says what else there is', async (name, bytes) => {
    const { inputs, told } = await read(name, bytes);
    expect(inputs).toEqual([
      { ...one, file: name },
      { ...two, file: name },
    ]);
    expect(told).toEqual([`/${name}: 2 pages; ${rest}`]);
  });

  it('gives what stands before the place where an archive breaks off', async () => {
    const bytes = Buffer.concat(RECORDS.map((part) => gzipSync(part)));
    const { inputs, told } = await read('a.warc.gz', bytes.subarray(0, bytes.length - 30));
    expect(inputs[0]).toEqual({ ...one, file: 'a.warc.gz' });
    expect(inputs.at(-1)).toMatchObject({ from: 'failure', error: 'broken after 2 pages: unexpected end of file' });
    expect(told).toHaveLength(1);
    const cut = await read('a.warc', Buffer.concat(RECORDS.slice(0, 3)).subarray(0, -8));
    expect(cut.inputs.at(-1)).toMatchObject({ from: 'failure', error: 'broken after 0 pages: a record breaks off' });
  });

  it('says that there is nothing in it', async () => {
    for (const [name, text] of [
      ['a.warc', ''],
      ['b.warc', 'no archive at all\n'],
      ['c.warc.gz', 'no gzip'],
    ] as const) {
      const { inputs } = await read(name, Buffer.from(text));
      expect(inputs, name).toHaveLength(1);
      expect(inputs[0], name).toMatchObject({ from: 'failure' });
    }
  });

  it('takes pages that were stored without their HTTP response', async () => {
    const stored = record('resource', 'http://a.example/1', '<p>一')
      .toString()
      .replace(/Content-Type: .*/, 'Content-Type: text/html');
    const { inputs } = await read('a.warc', Buffer.from(stored));
    expect(inputs).toEqual([{ ...one, contentType: 'text/html', file: 'a.warc' }]);
  });
});
