import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

export interface MenuEntry {
  /** Stable within the menu. */
  id: string;
  /** As the reader sees it. */
  label: string;
  do: () => void;
}

export interface MenuGroup {
  /** Heading over the entries; a menu with one group needs none. */
  label?: string | undefined;
  entries: readonly MenuEntry[];
}

interface MenuProps {
  name: string;
  groups: readonly MenuGroup[];
  disabled?: boolean;
  /** What the button shows where its name is too long: ⋯ */
  face?: string;
}

/** A button that opens a list of deeds. Arrows, Home and End go through it, Escape closes it and nothing else. */
export function Menu({ name, groups, disabled = false, face }: MenuProps) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const frame = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    frame.current?.querySelector<HTMLButtonElement>('.menu button')?.focus();
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!open) return;
    // The keys of the page behind rest while the menu is open.
    if (event.key !== 'Tab') event.stopPropagation();
    const step = STEPS[event.key];
    if (event.key === 'Escape') close();
    else if (step) moveFocus(frame.current, step);
    else return;
    event.preventDefault();
  };

  return (
    <fieldset
      className="menu-frame"
      aria-label={name}
      ref={frame}
      onKeyDown={onKey}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        className="tool"
        aria-expanded={open}
        aria-controls={listId}
        disabled={disabled}
        {...(face && { 'aria-label': name, title: name })}
        onClick={() => setOpen(!open)}
      >
        {face ?? name}
      </button>
      <div id={listId} className="menu" hidden={!open}>
        {groups
          .filter(({ entries }) => entries.length > 0)
          .map(({ label, entries }) => (
            <fieldset key={entries[0]?.id} className="menu-group" aria-label={label ?? name}>
              {label && (
                <p className="menu-label" aria-hidden="true">
                  {label}
                </p>
              )}
              {entries.map((entry) => (
                <button
                  key={entry.id}
                  type="button"
                  onClick={() => {
                    close();
                    entry.do();
                  }}
                >
                  {entry.label}
                </button>
              ))}
            </fieldset>
          ))}
      </div>
    </fieldset>
  );
}

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

function moveFocus(frame: HTMLElement | null, step: 'next' | 'previous' | 'first' | 'last'): void {
  const entries = [...(frame?.querySelectorAll<HTMLElement>('.menu button') ?? [])];
  const place = entries.indexOf(document.activeElement as HTMLElement);
  const aim = { next: place + 1, previous: place < 0 ? -1 : place - 1, first: 0, last: -1 }[step];
  entries.at(aim % entries.length)?.focus();
}
