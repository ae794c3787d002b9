/** How much of what the library holds, for small plots. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Statistics } from './query';

/** @param zone Minutes by which the reader's clock is ahead of UTC: a month begins at the reader's midnight. */
export function statisticsOf(db: Database, zone: number): Statistics {
  const byMonth = (month: string) =>
    db.selectObjects(
      `SELECT ${month} month, count(*) count FROM articles WHERE deleted_at IS NULL AND month IS NOT NULL
       GROUP BY month ORDER BY month`,
      month.includes('?') ? [`${Math.round(zone)} minutes`] : undefined,
    ) as unknown as Statistics['saved'];
  return {
    // Named as the newest of its pages that says so.
    sites: db.selectObjects(`
      SELECT counted.site, site_name name, count, characters FROM (
        SELECT site, count(*) count, sum(length) characters, max(CASE WHEN site_name IS NOT NULL THEN id END) newest
        FROM articles WHERE deleted_at IS NULL GROUP BY site
      ) counted LEFT JOIN articles ON articles.id = newest ORDER BY count DESC, counted.site`) as unknown as Statistics['sites'],
    saved: byMonth("strftime('%Y-%m', saved_at, ?)"),
    published: byMonth('CASE WHEN length(published_at) >= 7 THEN substr(published_at, 1, 7) END'),
  };
}
