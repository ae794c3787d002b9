import { useEffect, useState } from 'react';
import { useTranslate } from '../../components/page/translate';
import { PopupBar } from './PopupBar';

/** Longer than this and the page itself is what takes so long, in ms. */
const SLOW = 2500;

/** The page is being read. A browser puts no script into it before it is there, and one that hangs on a script of its own may never be. */
export function Reading({ onNow }: { onNow: () => void }) {
  const t = useTranslate();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(waiting);
  }, []);
  if (!slow)
    return (
      <main className="popup" aria-busy="true">
        <p className="reading">{t('popup.reading')}</p>
      </main>
    );
  return (
    <div className="popup short">
      <PopupBar />
      <main className="closed" aria-busy="true">
        <h1>{t('popup.loadingTitle')}</h1>
        <p role="status">{t('popup.loading')}</p>
        <p className="permit">
          <button type="button" className="plain" onClick={onNow}>
            {t('popup.readNow')}
          </button>
        </p>
      </main>
    </div>
  );
}
