import { useState } from 'react';
import { browser } from 'wxt/browser';
import { JobLine } from '../../components/jobs/JobLine';
import { useJob } from '../../components/jobs/use-job';
import { why } from '../../components/jobs/why';
import { useTranslate } from '../../components/page/translate';
import { checkLibrary, repairLibrary } from '../../library/care/care';
import type { CheckPart, Finding } from '../../library/care/step';
import { Setting } from './Setting';

/** Findings that are listed one by one. */
const LISTED = 20;

interface Checked {
  findings: Finding[];
  repaired: boolean;
}

/** The whole library gone through, and what can be made anew made anew. @param onChecked How much is wrong. */
export function CheckPanel({ onChecked }: { onChecked: (unrepaired: number) => void }) {
  const t = useTranslate();
  const { state, run, cancel } = useJob<Checked>();
  const [part, setPart] = useState<CheckPart | 'repair'>('file');

  const start = (repair: boolean) =>
    run(async ({ signal, onProgress }) => {
      const options = (of: CheckPart | 'repair') => (done: number, all: number) => {
        setPart(of);
        onProgress(done, all);
      };
      if (repair) await repairLibrary({ signal, onProgress: (_, done, of) => options('repair')(done, of) });
      const findings = await checkLibrary({ signal, onProgress: (of, done, all) => options(of)(done, all) });
      onChecked(repair ? findings.length : 0);
      return { findings, repaired: repair };
    });

  const running = state.is === 'running';
  const done = state.is === 'done' ? state.result : null;
  return (
    <Setting name={t('care.check')} hint={t('care.checkHint')}>
      {running ? (
        <>
          <p className="aside">{t(`care.part.${part}`)}</p>
          <JobLine name={t('care.check')} progress={state.progress} onCancel={cancel} />
        </>
      ) : (
        <div className="buttons">
          <button type="button" className="tool" onClick={() => void start(false)}>
            {t('options.check')}
          </button>
          {done && done.findings.length > 0 && !done.repaired && (
            <button type="button" className="tool" onClick={() => void start(true)}>
              {t('care.repair')}
            </button>
          )}
        </div>
      )}
      <div role="status" aria-live="polite" className="check-result">
        {done?.findings.length === 0 && <p>✓ {t(done.repaired ? 'care.repaired' : 'options.checkOk')}</p>}
        {done && done.findings.length > 0 && (
          <>
            <p className="red-text">
              {t(done.repaired ? 'care.unrepaired' : 'care.found', { n: done.findings.length })}
            </p>
            {!done.repaired && <p className="aside">{t('care.repairHint')}</p>}
            <Findings findings={done.findings} />
          </>
        )}
        {state.is === 'stopped' && <p>{t('care.stopped')}</p>}
        {state.is === 'failed' && <p className="red-text">{why(state.error, t)}</p>}
      </div>
    </Setting>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslate();
  return (
    <ul className="findings">
      {findings.slice(0, LISTED).map(({ part, id, detail }) => (
        <li key={`${part} ${id} ${detail}`}>
          {t(`care.part.${part}`)}
          {id !== null && (
            <>
              {' · '}
              <a href={browser.runtime.getURL(`/library.html#${id}` as '/library.html')}>{t('care.article', { id })}</a>
            </>
          )}
          <code>{detail}</code>
        </li>
      ))}
      {findings.length > LISTED && <li>{t('care.more', { n: findings.length - LISTED })}</li>}
    </ul>
  );
}
