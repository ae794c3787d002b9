import { type RefObject, useEffect, useRef } from 'react';

export interface KeyDeeds {
  search(): void;
  filter(): void;
  move(step: 1 | -1): void;
  /** To the first article of the list, or the last one. */
  end(which: 'first' | 'last'): boolean;
  open(): void;
  close(): void;
  delete(): void;
  star(): void;
  unread(): void;
  archive(): void;
  tag(): void;
  note(): void;
  /** Takes back what was just done. */
  undo(): void;
  help(): void;
  choose(): void;
  /** All from the last one chosen to here. */
  chooseTo(): void;
  /** False where the keys are left to the browser, here and below. */
  chooseAll(): boolean;
  /** Ctrl+P. */
  print(): boolean;
}

type Deed = Exclude<keyof KeyDeeds, 'move' | 'end'> | 'next' | 'previous' | 'first' | 'last';

const DEEDS: Readonly<Record<string, Deed>> = {
  '/': 'search',
  f: 'filter',
  j: 'next',
  k: 'previous',
  home: 'first',
  end: 'last',
  o: 'open',
  delete: 'delete',
  '#': 'delete',
  s: 'star',
  u: 'unread',
  e: 'archive',
  t: 'tag',
  n: 'note',
  z: 'undo',
  '?': 'help',
};

/**
 * Which deed a key stands for; null where it stands for none: with Ctrl, Alt or Meta it is the browser's, but for Ctrl+A and
 * Ctrl+P (on Macs Cmd), and while the reader writes it is a letter. Enter on a link or a button is that link's.
 */
export function deedOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing'>,
  writing: boolean,
  onControl: boolean,
): Deed | null {
  if (isWithControl(event, 'a')) return writing ? null : 'chooseAll';
  if (isWithControl(event, 'p')) return 'print';
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 'escape') return 'close';
  if (writing) return key === 'arrowdown' && !event.shiftKey ? 'next' : null;
  if (key === 'enter') return onControl ? null : 'open';
  if (key === 'x') return event.shiftKey ? 'chooseTo' : 'choose';
  return DEEDS[key] ?? null;
}

function isWithControl(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>,
  letter: string,
): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === letter;
}

function kindOf(target: Element | null): 'writing' | 'control' | null {
  if (target?.matches('textarea, select, input:not([type=radio], [type=checkbox])')) return 'writing';
  return target?.matches('a, button, summary, label') ? 'control' : null;
}

/**
 * The keys of the library. They rest while a dialog is open.
 * @param choosing What Ctrl+A has begun: a key that follows at once is meant for all that it chooses, and waits for it.
 */
export function useKeys(deeds: KeyDeeds, choosing: RefObject<Promise<void> | null>): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const target = event.target instanceof Element ? event.target : null;
      const kind = kindOf(target);
      const deed = deedOf(event, kind === 'writing', kind === 'control');
      if (!deed) return;
      // Only from the box for words does the arrow lead into the list: in a note or a choice it is theirs.
      if (kind === 'writing' && deed === 'next' && !target?.matches('.search input')) return;
      if (choosing.current) {
        event.preventDefault();
        void choosing.current.then(() => act(latest.current, deed));
      } else if (act(latest.current, deed)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [choosing]);
}

/** @returns false where the key is left to the browser. */
function act(deeds: KeyDeeds, deed: Deed): boolean {
  if (deed === 'chooseAll' || deed === 'print') return deeds[deed]();
  if (deed === 'first' || deed === 'last') return deeds.end(deed);
  if (deed === 'next') deeds.move(1);
  else if (deed === 'previous') deeds.move(-1);
  else deeds[deed]();
  return true;
}
