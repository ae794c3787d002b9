import { useEffect } from 'react';
import { lifetime, type Notice } from '../notice/notice';
import type { ReaderDeeds } from './deeds';

/** A notice of the extension, drawn inside the reader as no notice outside of it could be reached. */
export function NoticeBar({ notice, deeds }: { notice: Notice; deeds: ReaderDeeds }) {
  useEffect(() => {
    const stays = lifetime(notice);
    if (stays === null) return;
    const timer = setTimeout(() => deeds.dismissNotice(), stays);
    return () => clearTimeout(timer);
  }, [notice, deeds]);
  const calm = notice.tone === 'done' || notice.tone === 'busy';
  return (
    <div className={calm ? 'slip' : 'slip red'} role={calm ? 'status' : 'alert'}>
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
