import { useEffect, useRef } from 'react';
import { lifetime, type Notice } from '../in-page/notice';
import type { ReaderDeeds } from './deeds';

/** A notice of the extension, drawn inside the reader as no notice outside of it could be reached. */
export function NoticeBar({ notice, deeds }: { notice: Notice; deeds: ReaderDeeds }) {
  useEffect(() => {
    const stays = lifetime(notice);
    if (stays === null) return;
    const timer = setTimeout(() => deeds.dismissNotice(), stays);
    return () => clearTimeout(timer);
  }, [notice, deeds]);
  // The answer to a press on a headline, of which there may be forty between it and this.
  const place = useRef<HTMLDivElement>(null);
  const asks = notice.actions.some(({ deed }) => deed.is === 'open-beside');
  useEffect(() => {
    if (!asks) return;
    const before = place.current?.ownerDocument.activeElement;
    place.current?.querySelector('button')?.focus();
    return () => {
      if (before?.isConnected) (before as HTMLElement).focus?.({ preventScroll: true });
    };
  }, [asks]);
  const calm = notice.tone === 'done' || notice.tone === 'busy';
  return (
    <div ref={place} className={calm ? 'slip' : 'slip red'} role={calm ? 'status' : 'alert'}>
      <p>
        <strong>{notice.text}</strong>
        {notice.detail && <span className="slip-detail">{notice.detail}</span>}
      </p>
      {notice.actions.map(({ label, deed }) => (
        <button key={deed.is} type="button" className="plain" onClick={() => deeds.act(deed)}>
          {label}
        </button>
      ))}
      <button type="button" className="glyph" aria-label={notice.close} onClick={() => deeds.dismissNotice()}>
        <span className="cross">×</span>
      </button>
    </div>
  );
}
