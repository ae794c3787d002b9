import type { RefObject } from 'react';
import type { useCursor } from './list/use-cursor';
import { goTo, type Route } from './route';
import type { useAsked } from './use-asked';
import type { useChoice } from './use-choice';
import type { useDeeds } from './use-deeds';
import { useKeys } from './use-keys';
import type { useResults } from './use-results';

interface PageKeysOptions {
  box: RefObject<HTMLInputElement | null>;
  route: Route;
  view: ReturnType<typeof useAsked>;
  found: ReturnType<typeof useResults>['found'];
  choice: ReturnType<typeof useChoice>;
  cursor: ReturnType<typeof useCursor>;
  deeds: ReturnType<typeof useDeeds>;
  facetsOpen: boolean;
  placesOpen: boolean;
  onFacets: (open: boolean) => void;
  onPlaces: (open: boolean) => void;
  onHelp: () => void;
  onTag: (ids: number[]) => void;
  undo: () => void;
  onPrint: (ids: number[]) => void;
  /** Prints the list itself. */
  onPrintList: () => void;
}

/** What the keys of the library mean where one is now. */
export function usePageKeys({ box, route, view, found, choice, cursor, deeds, ...page }: PageKeysOptions): void {
  const { asked, change } = view;
  const list = { place: route.place, of: route.of };
  const total = found?.total ?? 0;
  /** Over an article that is open these keys mean its text. */
  const isInList = () => route.id === null || document.activeElement?.closest('.side');
  const openAt = (place: number) => {
    const row = found?.rows.get(place);
    if (row) goTo({ ...list, id: row.id });
  };
  const close = () => {
    if (page.placesOpen) page.onPlaces(false);
    else if (page.facetsOpen) page.onFacets(false);
    else if (document.activeElement === box.current && asked.text !== '') change({ text: '' });
    // Out of a field beside the article first, out of the article with the next press.
    else if (document.activeElement?.matches('.pane :is(textarea, input)'))
      (document.activeElement as HTMLElement).blur();
    else if (choice.ids.size > 0) choice.clear();
    else if (route.id !== null) goTo(list);
    else if (route.place === 'statistics' || route.place === 'updates') goTo({});
    else if (asked.text !== '') change({ text: '' });
    else box.current?.blur();
  };
  useKeys(
    {
      search: () => box.current?.select(),
      filter: () => page.onFacets(!page.facetsOpen),
      move: (step) => {
        if (total === 0) return;
        const place = Math.min(Math.max(cursor.place + step, 0), total - 1);
        cursor.moveTo(place);
        if (route.id !== null) openAt(place);
      },
      end: (which) => {
        if (!isInList() || total === 0) return false;
        cursor.moveTo(which === 'first' ? 0 : total - 1);
        return true;
      },
      open: () => openAt(cursor.place),
      close,
      delete: deeds.remove,
      star: deeds.star,
      unread: deeds.unread,
      archive: deeds.archive,
      tag: () => {
        const own = document.querySelector<HTMLElement>('.pane .tag-input');
        if (choice.ids.size === 0 && own) return own.focus();
        const ids = deeds.idsMeant();
        if (ids.length > 0) page.onTag(ids);
      },
      note: () => {
        const note = document.querySelector<HTMLElement>('.note-text');
        note?.focus();
        note?.scrollIntoView({ block: 'center' });
      },
      undo: page.undo,
      help: page.onHelp,
      choose: () => {
        const row = found?.rows.get(cursor.place);
        if (row) choice.toggle(cursor.place, row.id);
      },
      chooseTo: () => {
        const row = found?.rows.get(cursor.place);
        if (row) choice.extendTo(cursor.place, row.id);
      },
      chooseAll: () => {
        if (!isInList() || total === 0) return false;
        choice.all();
        return true;
      },
      print: () => {
        if (choice.ids.size > 0) page.onPrint([...choice.ids]);
        else {
          // An article that is open prints itself, and so do statistics and updates.
          const isList = route.id === null && route.place !== 'statistics' && route.place !== 'updates';
          if (!isList || total === 0) return false;
          page.onPrintList();
        }
        return true;
      },
    },
    choice.choosing,
  );
}
