import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { formatBytes } from '../../components/controls/format-bytes';
import { useTranslate } from '../../components/page/translate';
import { failureTexts } from '../../components/save/failure-texts';
import { library } from '../../library/client';
import { roomLeft } from '../../library/engine/room';
import { LibraryError, type LibraryFailure } from '../../library/failure';
import type { LibraryFile, LibraryStatus } from '../../library/record';
import { AsideFiles } from './AsideFiles';
import { BadgeSetting } from './BadgeSetting';
import { CheckPanel } from './CheckPanel';
import { RescuePanel } from './RescuePanel';
import { Setting } from './Setting';
import './care.css';

/** What the library holds, whether it is whole, and what to do when it is not. */
export function CareSection() {
  const t = useTranslate();
  const [status, setStatus] = useState<LibraryStatus | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  const [room, setRoom] = useState<number | null>(null);
  const [files, setFiles] = useState<LibraryFile[]>([]);
  const [unrepaired, setUnrepaired] = useState(false);

  const ask = useCallback(async () => {
    try {
      setStatus(await library.status());
      setFailure(null);
    } catch (error) {
      setStatus(null);
      setFailure(error instanceof LibraryError ? error.failure : 'unavailable');
    }
    setRoom(await roomLeft());
    setFiles(await library.files().catch(() => []));
  }, []);
  useEffect(() => void ask(), [ask]);

  const damaged = failure === 'corrupt' || unrepaired;
  const aside = files.filter(({ current }) => !current);
  return (
    <>
      <Setting name={t('options.libraryState')} hint={t('options.libraryHint')}>
        <p className="figures">
          {status && <span>{t('options.libraryCount', { n: status.articles })}</span>}
          {status && status.inBin > 0 && <span>{t('options.libraryBin', { n: status.inBin })}</span>}
          {status && <span>{t('options.librarySize', { size: formatBytes(status.bytes, t('locale')) })}</span>}
          {room !== null && <span>{t('care.room', { size: formatBytes(room, t('locale')) })}</span>}
        </p>
        {failure && <Failure failure={failure} onRetry={() => void ask()} />}
        <p className="aside">
          <a href={browser.runtime.getURL('/moving.html')}>{t('moving.open')}</a>
        </p>
      </Setting>
      <BadgeSetting />
      {status && <CheckPanel onChecked={(findings) => setUnrepaired(findings > 0)} />}
      {(damaged || failure === 'newer-version' || failure === 'disk-full') && (
        <RescuePanel
          file={files.find(({ current }) => current) ?? null}
          mayBeginAnew={damaged}
          onBegun={() => {
            setUnrepaired(false);
            void ask();
          }}
        />
      )}
      {aside.length > 0 && <AsideFiles files={aside} onChange={() => void ask()} />}
    </>
  );
}

function Failure({ failure, onRetry }: { failure: LibraryFailure; onRetry: () => void }): ReactNode {
  const t = useTranslate();
  return (
    <div role="alert" className="care-failure">
      <p className="red-text">
        <strong>{t('library.failureTitle')}</strong> {t(failure === 'corrupt' ? 'care.corrupt' : failureTexts[failure])}
      </p>
      <button type="button" className="plain" onClick={onRetry}>
        {t('library.retry')}
      </button>
    </div>
  );
}
