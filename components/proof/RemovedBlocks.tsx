import { useEffect, useRef } from 'react';
import type { Removed } from '../../extract/article';
import { canRestore } from '../../extract/corrections/restore';
import { useTranslate } from '../page/translate';
import { ruleName } from './rule-names';

interface RemovedBlocksProps {
  removed: Removed[];
  /** Puts the block with this number back; absent where the ledger is only read, as in the library. */
  onPutBack?: ((at: number) => void) | undefined;
}

/** The ledger: everything that was left out, struck through in red, with the rule that took it and the way back. */
export function RemovedBlocks({ removed, onPutBack }: RemovedBlocksProps) {
  const t = useTranslate();
  const readable = removed.filter(canRestore);
  const wordless = removed.length - readable.length;
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<number | null>(null);
  // The button that was pressed is gone with its block: the keyboard goes on at the one that took its place.
  useEffect(() => {
    if (pressed.current === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(pressed.current, buttons.length - 1)]?.focus();
    pressed.current = null;
  });
  return (
    <section className="ledger" aria-label={t('removed.name')}>
      <p className="panel-lead">{t(readable.length > 0 ? 'removed.lead' : 'removed.none')}</p>
      <ol ref={list}>
        {readable.map(({ text, rule, at }, index) => (
          <li key={at.join('-')}>
            <p className="ledger-rule">{t(ruleName(rule))}</p>
            <del>{text}</del>
            {onPutBack && (
              <button
                type="button"
                className="plain"
                aria-label={t('removed.putBackNamed', { text: text.slice(0, 24) })}
                onClick={() => {
                  pressed.current = index;
                  onPutBack(at[0] ?? 0);
                }}
              >
                {t('removed.putBack')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {wordless > 0 && <p className="panel-lead">{t('removed.wordless', { n: wordless })}</p>}
    </section>
  );
}
