/** Asking the library from a page of the extension, as the pages themselves do. */
import type { Page } from '@playwright/test';
import type { BackupRecord } from '../../library/backup/format';
import type { AnswerOf, Messages, RequestOf } from '../../messages';

export async function ask<Name extends keyof Messages>(
  page: Page,
  name: Name,
  request: RequestOf<Name>,
): Promise<AnswerOf<Name>> {
  const reply = await page.evaluate(
    (envelope) => chrome.runtime.sendMessage(envelope) as Promise<{ answer: unknown; error?: string }>,
    { ask: name, request },
  );
  if (reply.error !== undefined) throw new Error(`${name}: ${reply.error}`);
  return reply.answer as AnswerOf<Name>;
}

export interface Everything {
  records: BackupRecord[];
  shelf: unknown;
  /** Bytes of originals (gzip) and pictures by hash, in base64. */
  bytes: Record<string, string>;
}

/** All that a library holds. */
export async function everything(page: Page): Promise<Everything> {
  const { ids, shelf } = await ask(page, 'library.backupIndex', undefined);
  const records = await ask(page, 'library.backupRecords', { ids });
  const versions = records.flatMap((record) => record.versions);
  const bytes: Record<string, string> = {};
  for (const [kind, hashes] of [
    ['original', versions.flatMap(({ original }) => original ?? [])],
    ['picture', versions.flatMap(({ pictures }) => pictures.map(({ hash }) => hash))],
  ] as const) {
    for (const hash of new Set(hashes)) {
      const given = await ask(page, 'library.namedBytes', { kind, hashes: [hash] });
      for (const one of given.bytes) bytes[one.hash] = one.base64;
    }
  }
  return { records: records.sort((a, b) => (a.uid < b.uid ? -1 : 1)), shelf, bytes };
}
