import type { BackupHighlight } from './format';

/**
 * A row of `highlights` as a backup has it: of a whole library, and of a damaged one, whose rows may lack what they should have.
 * @param version Number of the version that it was made in.
 */
export function highlightOf(row: Record<string, unknown>, version: number): BackupHighlight {
  return {
    uid: text(row.uid),
    version,
    range: {
      start: { block: Number(row.start_block), offset: Number(row.start_offset) },
      end: { block: Number(row.end_block), offset: Number(row.end_offset) },
    },
    quote: text(row.quote),
    before: text(row.before),
    after: text(row.after),
    colour: text(row.colour),
    note: text(row.note),
    createdAt: text(row.created_at),
    updatedAt: text(row.updated_at),
  };
}

/** '' for what is no text. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
