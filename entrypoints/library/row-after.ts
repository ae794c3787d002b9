import type { Change, SavedRow } from '../../library/record';

/** A row of the list as it is after a change of marks, before the library is asked again; tags are told by the library. */
export function rowAfter(row: SavedRow, change: Change): Partial<SavedRow> {
  const at = new Date().toISOString();
  switch (change.kind) {
    case 'star':
      return { starredAt: change.on ? at : null };
    case 'read':
      return { readAt: change.on ? at : null };
    case 'archive':
      return { archivedAt: change.on ? at : null };
    case 'tag':
      return { tags: [...new Set([...row.tags, ...change.tags.map((tag) => tag.trim())])] };
    case 'untag':
      return { tags: row.tags.filter((tag) => !change.tags.includes(tag)) };
    default:
      return {};
  }
}

/** What takes a change back, for those articles that it changed; null where nothing does. */
export function opposite(change: Change): Change | null {
  switch (change.kind) {
    case 'tag':
      return { ...change, kind: 'untag' };
    case 'untag':
      return { ...change, kind: 'tag' };
    case 'star':
    case 'read':
    case 'archive':
      return { kind: change.kind, on: !change.on };
    case 'delete':
      return { kind: 'undelete' };
    case 'undelete':
      return { kind: 'delete' };
    default:
      return null;
  }
}
