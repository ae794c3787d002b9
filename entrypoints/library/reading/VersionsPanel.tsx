import { useEffect, useState } from 'react';
import { formatMoment } from '../../../components/article/published-date';
import { useTranslate } from '../../../components/page/translate';
import { library } from '../../../library/client';
import type { VersionRow } from '../../../library/record';
import type { ArticleDiff } from '../../../library/versions/diff';
import { DiffView } from './DiffView';

interface VersionsPanelProps {
  id: number;
  /** Newest first, at least two. */
  versions: readonly VersionRow[];
}

/** Two versions compared: at first the newest with the one before. */
export function VersionsPanel({ id, versions }: VersionsPanelProps) {
  const t = useTranslate();
  const [from, setFrom] = useState(versions[1]?.version ?? 1);
  const [to, setTo] = useState(versions[0]?.version ?? 1);
  const diff = useDiff(id, from, to);
  return (
    <section aria-label={t('diff.name')}>
      <p className="diff-choice">
        <VersionSelect label={t('diff.from')} value={from} versions={versions} onChange={setFrom} />
        <span aria-hidden="true">→</span>
        <VersionSelect label={t('diff.to')} value={to} versions={versions} onChange={setTo} />
      </p>
      {diff === 'failed' && <p className="red-text">{t('diff.failed')}</p>}
      {diff && diff !== 'failed' && <DiffView diff={diff} />}
    </section>
  );
}

interface VersionSelectProps extends Pick<VersionsPanelProps, 'versions'> {
  label: string;
  value: number;
  onChange: (version: number) => void;
}

function VersionSelect({ label, value, versions, onChange }: VersionSelectProps) {
  const t = useTranslate();
  return (
    <select
      className="select"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {versions.map(({ version, savedAt, origin }) => (
        <option key={version} value={version}>
          {[
            t('library.version', { version }),
            formatMoment(savedAt, t('locale')),
            origin === 'extracted-again' ? t('diff.again') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </option>
      ))}
    </select>
  );
}

function useDiff(id: number, from: number, to: number): ArticleDiff | 'failed' | null {
  const [diff, setDiff] = useState<ArticleDiff | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    const compare = async () => {
      const { diffVersions } = await import('../../../library/versions/diff');
      const [before, after] = await Promise.all([library.get(id, from), library.get(id, to)]);
      return before && after ? diffVersions(before, after) : 'failed';
    };
    compare().then(
      (known) => wanted && setDiff(known),
      () => wanted && setDiff('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [id, from, to]);
  return diff;
}
