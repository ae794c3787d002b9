import type { MessageKey, Translate } from '../../components/page/translate';
import { useTranslate } from '../../components/page/translate';
import type { RestoreCounts } from '../../library/backup/merge-record';
import type { RestoreOutcome } from '../../library/backup/restore';
import type { RestoreReport } from '../../library/backup/restore-backup';
import { Sum } from './Sum';

const ADDED: Readonly<Record<keyof RestoreCounts, MessageKey>> = {
  versions: 'moving.versions',
  pictures: 'moving.pictures',
  notes: 'moving.notes',
  highlights: 'moving.highlights',
  tags: 'moving.tags',
  edits: 'moving.edits',
  marks: 'moving.marks',
};

/** Articles that are listed: a reader looks at some, and a list of ten thousand would hang the page. */
const LISTED = 200;

/** What a restore does or did, article by article. */
export function RestoreLedger({ report, preview = false }: { report: RestoreReport; preview?: boolean }) {
  const t = useTranslate();
  const failed = report.articles.filter(({ state }) => state === 'failed');
  const merged = report.articles.filter(({ state, conflicts }) => state === 'merged' || conflicts > 0);
  const isNothing = report.new + report.merged + report.shelf + failed.length === 0;
  return (
    <div className="ledger">
      <dl className="sums">
        <Sum name={t(preview ? 'moving.willBeNew' : 'moving.wereNew')} value={report.new} />
        <Sum name={t(preview ? 'moving.willMerge' : 'moving.wereMerged')} value={report.merged} />
        <Sum name={t('moving.same')} value={report.same} />
        {report.conflicts > 0 && <Sum name={t('moving.conflicts')} value={report.conflicts} />}
        {failed.length > 0 && <Sum name={t('moving.broken')} value={failed.length} bad />}
        {report.missing.length > 0 && <Sum name={t('moving.missing')} value={report.missing.length} bad />}
      </dl>
      <p className="panel-hint">{t(isNothing ? 'moving.nothingNew' : 'moving.nothingLost')}</p>
      <Entries name={t('moving.mergedList')} entries={merged} />
      <Entries name={t('moving.brokenList')} entries={failed} />
    </div>
  );
}

function Entries({ name, entries }: { name: string; entries: readonly RestoreOutcome[] }) {
  const t = useTranslate();
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{name}</summary>
      <ul className="entries">
        {entries.slice(0, LISTED).map((entry) => (
          <li key={entry.uid}>
            <span>{entry.title || t('article.untitled')}</span>
            <span className="entry-note">{entry.state === 'failed' ? entry.detail : additions(entry, t)}</span>
          </li>
        ))}
        {entries.length > LISTED && <li>{t('moving.andMore', { n: entries.length - LISTED })}</li>}
      </ul>
    </details>
  );
}

function additions({ added, conflicts }: RestoreOutcome, t: Translate): string {
  const parts = (Object.keys(ADDED) as (keyof RestoreCounts)[])
    .filter((kind) => added[kind] > 0)
    .map((kind) => t(ADDED[kind], { n: added[kind] }));
  if (conflicts > 0) parts.push(t('moving.bothKept', { n: conflicts }));
  return parts.join(' · ');
}
