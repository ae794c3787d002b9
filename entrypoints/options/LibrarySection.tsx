import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { failureTexts } from '../../components/failure-texts';
import { formatBytes } from '../../components/format-bytes';
import { useTranslate } from '../../components/translate';
import { library } from '../../library/client';
import { LibraryError } from '../../library/failure';
import type { LibraryFailure, LibraryStatus } from '../../library/record';
import { Setting } from './Setting';

/** What the library holds, and whether its file is sound. */
export function LibrarySection() {
  const t = useTranslate();
  const [status, setStatus] = useState<LibraryStatus | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  const [checking, setChecking] = useState(false);

  const ask = async (check: boolean) => {
    setChecking(check);
    try {
      setStatus(await library.status(check));
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof LibraryError ? error.failure : 'unavailable');
    }
    setChecking(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page opens
  useEffect(() => void ask(false), []);

  const damaged = status?.integrity && status.integrity !== 'ok';
  return (
    <Setting name={t('options.libraryState')} hint={t('options.libraryHint')}>
      {status && (
        <p className="figures">
          <span>{t('options.libraryCount', { n: status.articles })}</span>
          {status.inBin > 0 && <span>{t('options.libraryBin', { n: status.inBin })}</span>}
          <span>{t('options.librarySize', { size: formatBytes(status.bytes, t('locale')) })}</span>
        </p>
      )}
      <div className="check">
        <button type="button" className="tool" aria-disabled={checking} onClick={() => checking || void ask(true)}>
          {t('options.check')}
        </button>
        <p className="aside">{t('options.checkHint')}</p>
      </div>
      <p className="aside">
        <a href={browser.runtime.getURL('/moving.html')}>{t('moving.open')}</a>
      </p>
      <div role="status" aria-live="polite" className="check-result">
        {checking && <p>{t('options.checking')}</p>}
        {!checking && failure && <p className="red-text">{t(failureTexts[failure])}</p>}
        {!checking && status?.integrity === 'ok' && <p>✓ {t('options.checkOk')}</p>}
        {!checking && damaged && (
          <>
            <p className="red-text">{t('options.checkBad')}</p>
            <pre>{status.integrity}</pre>
          </>
        )}
      </div>
    </Setting>
  );
}
