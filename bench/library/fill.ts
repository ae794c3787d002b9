/** Fills a library as a restore does: many articles a message. */

import { BACKUP_FORMAT, type BackupRecord } from '../../library/backup/format';
import { toBase64 } from '../../library/base64';
import { gzip } from '../../library/compress';
import { normalised, sha256 } from '../../library/fingerprint';
import type { SaveRequest } from '../../library/record';
import type { BenchBrowser } from './browsers';
import { articleOf } from './corpus';
import { type Progress, progressOf } from './progress';
import type { Truth } from './truth';

const STEP = 100;

/** What stands on disk at least: the text, and the page compressed. */
export interface Sizes {
  articles: number;
  /** Bytes. */
  texts: number;
  originals: number;
}

/** Puts the articles from one number to below another into the library. */
export async function fill(browser: BenchBrowser, from: number, to: number, truth: Truth, sizes: Sizes): Promise<void> {
  const progress: Progress = progressOf(`filling up to ${to} articles`, to - from);
  for (let at = from; at < to; at += STEP) {
    const numbers = Array.from({ length: Math.min(STEP, to - at) }, (_, index) => at + index);
    const ready = await Promise.all(numbers.map(recordOf));
    const ids = await browser.run<number[]>(
      `await ask('library.putBytes', { bytes: args[1] });
       const outcomes = await ask('library.restoreRecords', { requests: args[0], dryRun: false });
       const failed = outcomes.find((one) => one.state !== 'new');
       if (failed) throw new Error(failed.state + ' ' + failed.detail);
       return outcomes.map((one) => one.id);`,
      ready.map(({ record }) => ({ record, into: null })),
      ready.map(({ hash, bytes }) => ({ kind: 'original', hash, base64: toBase64(bytes) })),
    );
    for (const [index, number] of numbers.entries())
      truth.add(number, ids[index] ?? 0, ready[index]?.request as SaveRequest);
    for (const { request, bytes } of ready) count(sizes, request, bytes.length);
    progress.step(numbers.length);
  }
  progress.end();
}

export function count(sizes: Sizes, { article }: SaveRequest, original: number): void {
  sizes.articles++;
  sizes.texts += Buffer.byteLength(article.text);
  sizes.originals += original;
}

async function recordOf(number: number) {
  const request = articleOf(number);
  const { article, removed, repairs, confidence, charset, extractor, savedAt } = request;
  const [hash, bytes] = [await sha256(request.html), await gzip(request.html)];
  const record: BackupRecord = {
    format: 'qingyang-article',
    formatVersion: BACKUP_FORMAT,
    uid: (await sha256(request.url)).slice(0, 32),
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
