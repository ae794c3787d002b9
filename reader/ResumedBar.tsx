import { useEffect } from 'react';
import { useTranslate } from '../components/page/translate';
import type { ReaderDeeds } from './deeds';

/** As long as it takes to notice and decide, in ms. */
const STAYS = 7_000;

/** Says that the article was opened where it was left, and offers its beginning. */
export function ResumedBar({ deeds }: { deeds: ReaderDeeds }) {
  const t = useTranslate();
  useEffect(() => {
    const timer = setTimeout(() => deeds.resume(false), STAYS);
    return () => clearTimeout(timer);
  }, [deeds]);
  return (
    <div className="slip" role="status">
      <p>{t('progress.resumed')}</p>
      <button type="button" className="plain" onClick={() => deeds.resume(true)}>
        {t('progress.fromStart')}
      </button>
    </div>
  );
}
