import { browser } from 'wxt/browser';
import { useTranslate } from '../../components/page/translate';
import { failureTexts } from '../../components/save/failure-texts';
import type { LibraryFailure } from '../../library/failure';

/** The library cannot be used: why, what to do, and trying again. */
export function LibraryProblem({ failure, onRetry }: { failure: LibraryFailure; onRetry: () => void }) {
  const t = useTranslate();
  return (
    <section className="notice red problem" role="alert">
      <p className="notice-head">{t('library.failureTitle')}</p>
      <p>{t(failure === 'corrupt' ? 'library.corruptHint' : failureTexts[failure])}</p>
      <div className="notice-deeds">
        {failure === 'corrupt' && (
          <a className="plain" href={browser.runtime.getURL('/options.html#library' as '/options.html')}>
            {t('care.toRescue')}
          </a>
        )}
        <button type="button" className="plain" onClick={onRetry}>
          {t('library.retry')}
        </button>
      </div>
    </section>
  );
}
