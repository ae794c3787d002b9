/** Fills a library as a restore does: many articles a message. */

import { BACKUP_FORMAT, type BackupRecord } from '../../library/backup/format';
import { toBase64 } from '../../library/engine/base64';
import { gzip } from '../../library/engine/compress';
import type { SaveRequest } from '../../library/record';
import { normalised, sha256 } from '../../library/versions/same-text';
import { ask, type BenchBrowser } from './browsers';
import { articleOf } from './corpus';
import { type Progress, progressOf } from './progress';
import type { Truth } from './truth';

/** Articles of one message. */
const STEP = 250;

/** One article in so many is compressed once more for its size. */
const SAMPLE = 16;

/** Of a sample of the articles, what stands on disk at least: the text, and the page compressed. */
export interface Sizes {
  articles: number;
  /** Bytes. */
  texts: number;
  originals: number;
}

/** Messages that are under way at a time: while the library stores one, the next is made. */
const UNDER_WAY = 2;

/** Brings the library up to so many articles; those of an earlier run on the same profile are there already. */
export async function fill(browser: BenchBrowser, to: number, truth: Truth, sizes: Sizes): Promise<void> {
  const present = await idsByUid(browser);
  const from = truth.articles;
  const progress: Progress = progressOf(`filling up to ${to} articles`, to - from);
  const underWay = new Set<Promise<void>>();
  for (let at = from; at < to; at += STEP) {
    const numbers = Array.from({ length: Math.min(STEP, to - at) }, (_, index) => at + index);
    const all = await Promise.all(
      numbers.map(async (number) => {
        const request = articleOf(number);
        return { number, request, uid: await uidOf(request) };
      }),
    );
    const missing = await Promise.all(
      all.filter(({ uid }) => !present.has(uid)).map(({ request, uid }) => recordOf(request, uid)),
    );
    const send = async () => {
      const sent = missing.length > 0 ? await put(browser, missing) : [];
      for (const [index, { record }] of missing.entries()) present.set(record.uid, sent[index] ?? 0);
      for (const { number, request, uid } of all) {
        truth.add(number, present.get(uid) ?? 0, request);
        if (number % SAMPLE === 0) count(sizes, request, (await gzip(request.html)).length);
      }
      progress.step(numbers.length);
    };
    const sending = send().finally(() => underWay.delete(sending));
    underWay.add(sending);
    if (underWay.size >= UNDER_WAY) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  progress.end();
}

type Ready = Awaited<ReturnType<typeof recordOf>>;

function put(browser: BenchBrowser, ready: readonly Ready[]): Promise<number[]> {
  return browser.run<number[]>(
    `await ask('library.putBytes', { bytes: args[1] });
     const outcomes = await ask('library.restoreRecords', { requests: args[0], dryRun: false });
     const failed = outcomes.find((one) => one.state !== 'new');
     if (failed) throw new Error(failed.state + ' ' + failed.detail);
     return outcomes.map((one) => one.id);`,
    ready.map(({ record }) => ({ record, into: null })),
    ready.map(({ hash, bytes }) => ({ kind: 'original', hash, base64: toBase64(bytes) })),
  );
}

async function idsByUid(browser: BenchBrowser): Promise<Map<string, number>> {
  const all = await ask(browser, 'library.changes', { since: -1, limit: 10_000_000 });
  return new Map(all.map(({ uid, id }) => [uid, id]));
}

export function count(sizes: Sizes, { article }: SaveRequest, original: number): void {
  sizes.articles++;
  sizes.texts += Buffer.byteLength(article.text);
  sizes.originals += original;
}

async function uidOf({ url }: SaveRequest): Promise<string> {
  return (await sha256(url)).slice(0, 32);
}

async function recordOf(request: SaveRequest, uid: string) {
  const { article, removed, repairs, confidence, charset, extractor, savedAt } = request;
  const [hash, bytes] = [await sha256(request.html), await gzip(request.html)];
  const record: BackupRecord = {
    format: 'qingyang-article',
    formatVersion: BACKUP_FORMAT,
    uid,
    url: request.url,
    canonicalUrl: request.canonicalUrl,
    story: request.story,
    readAt: null,
    starredAt: null,
    archivedAt: null,
    deletedAt: null,
    tags: [],
    edits: [],
    notes: [],
    highlights: [],
    versions: [
      {
        version: 1,
        savedAt,
        capturedAt: savedAt,
        origin: 'page',
        article,
        removed,
        repairs,
        confidence,
        charset,
        extractor,
        textHash: await sha256(normalised(article.text)),
        original: hash,
        pictures: [],
      },
    ],
  };
  return { request, record, hash, bytes };
}
