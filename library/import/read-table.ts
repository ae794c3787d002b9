import { parseCsv } from './csv';
import { type Link, linkOf, momentOf } from './link';

/** Names of the columns in lower case, the most telling first. */
const COLUMNS = {
  url: ['url', 'link', 'address', 'source url', '网址', '链接'],
  title: ['title', 'name', '标题'],
  // Pocket, Instapaper, Readwise Reader
  added: ['time_added', 'timestamp', 'saved date', 'created', 'date'],
  // Pocket `新闻|地方`, Instapaper `["新闻"]`, Reader `['新闻', '地方']`
  tags: ['tags', 'document tags', 'labels'],
  // Pocket `unread|archive`, Instapaper `Unread|Archive|Starred|新闻`, Reader `new|later|archive|feed`
  place: ['status', 'folder', 'location', 'state'],
} as const;

/** Places that every program has: not the reader's own names. */
const COMMON_PLACES = new Set([
  'unread',
  'archive',
  'starred',
  'new',
  'later',
  'shortlist',
  'feed',
  'inbox',
  'read',
  '',
]);

/**
 * The links of a CSV file: of Pocket (`title,url,time_added,tags,status`), Instapaper (`URL,Title,Selection,Folder,Timestamp`),
 * Readwise Reader (`Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`) or any other with a column of
 * addresses. Null where there is none.
 */
export function readTable(text: string): Link[] | null {
  const [head, ...rows] = parseCsv(text);
  if (!head) return null;
  const names = head.map((name) => name.trim().toLowerCase());
  const columnOf = (known: readonly string[]) => known.map((name) => names.indexOf(name)).find((at) => at >= 0) ?? -1;
  const url = columnOf(COLUMNS.url);
  if (url < 0) return null;
  const [title, added, tags, place] = [COLUMNS.title, COLUMNS.added, COLUMNS.tags, COLUMNS.place].map(columnOf);
  const value = (row: readonly string[], column = -1) => row[column]?.trim() ?? '';
  return rows.flatMap((row) => {
    const where = value(row, place);
    const link = linkOf(value(row, url), {
      title: value(row, title),
      addedAt: momentOf(value(row, added)),
      tags: [...tagsOf(value(row, tags)), ...(COMMON_PLACES.has(where.toLowerCase()) ? [] : [where])],
      archived: /^(?:archive|read)$/i.test(where),
      starred: /^starred$/i.test(where),
    });
    return link ? [link] : [];
  });
}

function tagsOf(written: string): string[] {
  const list = /^\[(.*)\]$/s.exec(written)?.[1];
  if (list !== undefined) return list.split(',').map((tag) => tag.trim().replace(/^(["'])(.*)\1$/s, '$2'));
  return written.split(written.includes('|') ? '|' : ',');
}
