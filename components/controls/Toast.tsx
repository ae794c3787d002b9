import { useEffect, useState } from 'react';
import { useTranslate } from '../page/translate';

export interface ToastMessage {
  /** A new one replaces the old one even with the same words. */
  id: number;
  text: string;
  /** What can be taken back. */
  action?: { label: string; do: () => void } | undefined;
}

/** How long a message stands, in ms; with something to take back in it, longer. */
const STAYS = 4_000;
const STAYS_WITH_ACTION = 10_000;

/** A short message at the foot of the page. Waits while the pointer or the keyboard is on it. */
export function Toast({ message, onClose }: { message: ToastMessage | null; onClose: () => void }) {
  const t = useTranslate();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(onClose, message.action ? STAYS_WITH_ACTION : STAYS);
    return () => clearTimeout(timer);
  }, [message, held, onClose]);
  return (
    // The region stands before there is anything to say: only what changes in it is read out.
    <div className="toast-place" role="status" aria-live="polite" aria-label={t('toast.name')}>
      {message && (
        // biome-ignore lint/a11y/noStaticElementInteractions: holding the message up is a help for slow readers, not a control
        <div
          key={message.id}
          className="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{message.text}</span>
          {message.action && (
            <button
              type="button"
              onClick={() => {
                message.action?.do();
                onClose();
              }}
            >
              {message.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
