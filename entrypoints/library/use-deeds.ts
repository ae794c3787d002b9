import type { Change, SavedRow } from '../../library/record';
import type { useCursor } from './list/use-cursor';
import type { PurgeRequest } from './PurgeDialog';
import { goTo, type Route } from './route';
import type { useChange } from './use-change';
import type { useChoice } from './use-choice';
import type { useResults } from './use-results';

interface DeedsOptions {
  route: Route;
  found: ReturnType<typeof useResults>['found'];
  choice: ReturnType<typeof useChoice>;
  cursor: ReturnType<typeof useCursor>;
  change: ReturnType<typeof useChange>;
  askPurge: (ids: readonly number[], title: string | null) => void;
}

/** What is done to the article that is open, to the one at the cursor, or to those that are chosen, and where one is then. */
export function useDeeds({ route, found, choice, cursor, change, askPurge }: DeedsOptions) {
  const rows = [...(found?.rows ?? [])];
  const bin = route.place === 'bin';
  const list = { place: route.place, of: route.of };
  const openRow = () => rows.find(([, row]) => row.id === route.id)?.[1];
  const rowHere = (): SavedRow | undefined => (route.id === null ? found?.rows.get(cursor.place) : openRow());
  /** Those that a key is about. */
  const rowsMeant = () =>
    choice.ids.size > 0
      ? rows.flatMap(([, row]) => (choice.ids.has(row.id) ? [row] : []))
      : [rowHere()].filter((row) => row !== undefined);
  const idsMeant = () => (choice.ids.size > 0 ? [...choice.ids] : rowsMeant().map(({ id }) => id));

  const toggle = (kind: 'star' | 'read', key: 'starredAt' | 'readAt') => {
    const ids = bin ? [] : idsMeant();
    if (ids.length > 0) void change(ids, { kind, on: rowsMeant().some((row) => row[key] === null) });
  };
  /** The one after it opens, or the one before. */
  const goOn = (id: number) => {
    const place = rows.find(([, row]) => row.id === id)?.[0];
    const next = place === undefined ? undefined : (found?.rows.get(place + 1) ?? found?.rows.get(place - 1));
    goTo(next ? { ...list, id: next.id } : list);
  };
  /** Files away or deletes the article here, and goes on to the next where that takes it out of the list. */
  const takeAway = (wanted: Change) => {
    const row = rowHere();
    const id = row?.id ?? route.id;
    if (id === null) return;
    const stays = wanted.kind === 'archive' && (route.place === 'all' || route.place === 'tag' || !wanted.on);
    if (stays || route.id !== id) return change([id], wanted, true);
    goOn(id);
    // What is taken back is read on, unless the reader has gone elsewhere by then.
    const next = location.hash;
    return change([id], wanted, true, () => location.hash === next && goTo({ ...list, id }));
  };
  const changeMany = (ids: readonly number[], wanted: Change) => {
    const leaves = wanted.kind === 'delete' || wanted.kind === 'undelete';
    if (leaves && route.id !== null && ids.includes(route.id)) goTo(list);
    if (leaves || wanted.kind === 'archive') choice.clear();
    void change(ids, wanted, true);
  };
  const archive = () => {
    const row = rowsMeant()[0];
    if (bin || !row) return;
    const wanted: Change = { kind: 'archive', on: rowsMeant().some(({ archivedAt }) => archivedAt === null) };
    if (choice.ids.size > 0) changeMany([...choice.ids], wanted);
    else void takeAway(wanted);
  };
  const remove = () => {
    const chosen = [...choice.ids];
    if (chosen.length > 0) return bin ? askPurge(chosen, null) : changeMany(chosen, { kind: 'delete' });
    const row = rowHere();
    if (!row) return;
    if (bin) askPurge([row.id], row.title);
    else void takeAway({ kind: 'delete' });
  };
  const confirmPurge = (purge: (request: PurgeRequest) => Promise<void>) => (request: PurgeRequest) => {
    if (route.id !== null && request.ids.includes(route.id)) goTo(list);
    choice.clear();
    void purge(request);
  };
  return {
    idsMeant,
    rowHere,
    star: () => toggle('star', 'starredAt'),
    unread: () => toggle('read', 'readAt'),
    archive,
    remove,
    takeAway,
    changeMany,
    confirmPurge,
  };
}
