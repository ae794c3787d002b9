import { useEffect, useId, useRef, useState } from 'react';
import { toMarkdown } from '../export/markdown';
import { toPlainText } from '../export/plain-text';
import type { Article } from '../extract/article';
import { useTranslate } from './translate';

interface CopyMenuProps {
  /** What is shown is what is copied: the article in the chosen script, with what was put back. */
  article: Article;
  url: string;
  savedAt?: string | undefined;
  /** Says that it was copied, or that the clipboard refused. */
  onCopied: (outcome: 'copied' | 'refused') => void;
}

const formats = [
  { key: 'copy.text', write: toPlainText },
  { key: 'copy.markdown', write: toMarkdown },
] as const;

/** Copies the article as text or as Markdown. */
export function CopyMenu({ article, url, savedAt, onCopied }: CopyMenuProps) {
  const t = useTranslate();
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
  const copy = async (write: (typeof formats)[number]['write']) => {
    close();
    const text = write(article, { url, ...(savedAt && { savedAt }) });
    await navigator.clipboard.writeText(text).then(
      () => onCopied('copied'),
      () => onCopied('refused'),
    );
  };

  return (
    <fieldset
      className="menu-frame"
      aria-label={t('copy.name')}
      ref={frame}
      onKeyDown={(event) => {
        if (!open) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          close();
        }
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          moveFocus(frame.current, event.key === 'ArrowDown' ? 1 : -1);
        }
      }}
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
        onClick={() => setOpen(!open)}
      >
        {t('copy.name')}
      </button>
      <div id={listId} className="menu" hidden={!open}>
        {formats.map(({ key, write }) => (
          <button key={key} type="button" onClick={() => void copy(write)}>
            {t(key)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function moveFocus(frame: HTMLElement | null, step: number): void {
  const entries = [...(frame?.querySelectorAll<HTMLElement>('.menu button') ?? [])];
  const place = entries.indexOf(document.activeElement as HTMLElement);
  entries[(place + step + entries.length) % entries.length]?.focus();
}
