import { useState } from 'react';
import { copyToClipboard } from '../../components/export/copy-to-clipboard';
import type { MessageKey, Translate } from '../../components/page/translate';
import { useTranslate } from '../../components/page/translate';
import type { ImportReport } from '../../library/import/import-run';
import type { ImportFailure } from '../../library/import/read-file';
import { Sum } from './Sum';

const FAILURES: Readonly<Record<ImportFailure, MessageKey>> = {
  'no-article': 'moving.failNoArticle',
  'no-page': 'moving.failNoPage',
  'no-links': 'moving.failNoLinks',
  'not-text': 'moving.failNotText',
  'too-large': 'moving.failTooLarge',
  'too-slow': 'moving.failTooSlow',
  unreadable: 'moving.failUnreadable',
};

/** Failures that are listed; all of them are in what is copied. */
const LISTED = 200;

/** What became of the files, and of each that failed why. */
export function ImportLedger({ report }: { report: ImportReport }) {
  const t = useTranslate();
  const { failures } = report;
  return (
    <div className="ledger">
      <dl className="sums">
        <Sum name={t('moving.wereNew')} value={report.saved} />
        {report.newVersions > 0 && <Sum name={t('moving.newVersions')} value={report.newVersions} />}
        {report.stubs > 0 && <Sum name={t('moving.stubs')} value={report.stubs} />}
        <Sum name={t('moving.already')} value={report.already} />
        {report.pictures > 0 && <Sum name={t('moving.withPictures')} value={report.pictures} />}
        {report.skipped > 0 && <Sum name={t('moving.skipped')} value={report.skipped} />}
        {failures.length > 0 && <Sum name={t('moving.failedFiles')} value={failures.length} bad />}
      </dl>
      {report.stubs > 0 && <p className="panel-hint">{t('moving.stubsHint')}</p>}
      {failures.length > 0 && (
        <details open={failures.length <= 10}>
          <summary>{t('moving.failedList')}</summary>
          <ul className="entries">
            {failures.slice(0, LISTED).map(({ path, failure, detail }) => (
              <li key={path}>
                <span>{path}</span>
                <span className="entry-note">{reason(failure, detail, t)}</span>
              </li>
            ))}
            {failures.length > LISTED && <li>{t('moving.andMoreFiles', { n: failures.length - LISTED })}</li>}
          </ul>
          <CopyList text={failures.map((one) => `${one.path}\t${reason(one.failure, one.detail, t)}`).join('\n')} />
        </details>
      )}
    </div>
  );
}

function reason(failure: ImportFailure, detail: string, t: Translate): string {
  return [t(FAILURES[failure]), detail].filter(Boolean).join(' · ');
}

function CopyList({ text }: { text: string }) {
  const t = useTranslate();
  const [copied, setCopied] = useState(false);
  return (
    <p className="deeds copy-list">
      <button type="button" className="plain" onClick={() => void copyToClipboard(text).then(setCopied)}>
        {t('moving.copyList')}
      </button>
      <span role="status">{copied && t('moving.copied')}</span>
    </p>
  );
}
