import { useEffect, useRef } from 'react';

export interface KeyDeeds {
  search(): void;
  move(step: 1 | -1): void;
  open(): void;
  close(): void;
  delete(): void;
  star(): void;
  unread(): void;
  choose(): void;
  /** All from the last one chosen to here. */
  chooseTo(): void;
  /** False where the keys are left to the browser. */
  chooseAll(): boolean;
}

/**
 * Which deed a key stands for; null where it stands for none: with Ctrl, Alt or Meta it is the browser's, but for Ctrl+A (on
 * Macs Cmd+A), and while the reader writes it is a letter. Enter on a link or a button is that link's.
 */
export function deedOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing'>,
  writing: boolean,
  onControl: boolean,
): keyof KeyDeeds | 'next' | 'previous' | null {
  if (isSelectAll(event)) return writing ? null : 'chooseAll';
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  if (event.key === 'Escape') return 'close';
  if (writing) return event.key === 'ArrowDown' ? 'next' : null;
  switch (event.key) {
    case '/':
      return 'search';
    case 'j':
    case 'J':
      return 'next';
    case 'k':
    case 'K':
      return 'previous';
    case 'Enter':
      return onControl ? null : 'open';
    case 'Delete':
      return 'delete';
    case 's':
    case 'S':
      return 'star';
    case 'u':
    case 'U':
      return 'unread';
    case 'x':
    case 'X':
      return event.shiftKey ? 'chooseTo' : 'choose';
    default:
      return null;
  }
}

function isSelectAll(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'a';
}

/** The keys of the library. They rest while a dialog is open. */
export function useKeys(deeds: KeyDeeds): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const target = event.target instanceof Element ? event.target : null;
      const writing = target?.matches('input:not([type=radio], [type=checkbox]), textarea, select') ?? false;
      const deed = deedOf(event, writing, target?.matches('a, button') ?? false);
      if (!deed) return;
      if (deed === 'chooseAll') {
        if (latest.current.chooseAll()) event.preventDefault();
        return;
      }
      event.preventDefault();
      if (deed === 'next') latest.current.move(1);
      else if (deed === 'previous') latest.current.move(-1);
      else latest.current[deed as Exclude<keyof KeyDeeds, 'move' | 'chooseAll'>]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
