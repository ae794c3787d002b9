import { useState } from 'react';
import { useTranslate } from '../../components/page/translate';
import type { ArrivedFile } from './arrived-files';
import { DropZone } from './DropZone';
import { ImportPanel } from './ImportPanel';
import { Panel } from './Panel';
import { RestorePanel } from './RestorePanel';

/** `n`: the how many-th since the page was opened. */
type Arrival = { n: number } & ({ is: 'backup'; file: File } | { is: 'files'; files: ArrivedFile[] });

/** What is brought in, sorted by what it is: a backup is restored after a look at it, everything else is imported. */
export function ArrivalPanel() {
  const t = useTranslate();
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const [busy, setBusy] = useState(false);
  const take = (files: ArrivedFile[]) => {
    const backup = files.find(({ path }) => /\.zip$/i.test(path));
    setBusy(true);
    setArrival((last) => {
      const n = (last?.n ?? 0) + 1;
      return backup ? { n, is: 'backup', file: backup.file } : { n, is: 'files', files };
    });
  };
  const close = () => setArrival(null);
  return (
    <Panel name={t('moving.arrival')} hint={t('moving.arrivalHint')}>
      <DropZone disabled={arrival !== null && busy} onFiles={take} />
      {arrival?.is === 'backup' && (
        <RestorePanel key={arrival.n} file={arrival.file} onBusy={setBusy} onClose={close} />
      )}
      {arrival?.is === 'files' && (
        <ImportPanel key={arrival.n} files={arrival.files} onBusy={setBusy} onClose={close} />
      )}
      <dl className="kinds">
        <dt>{t('moving.kindBackup')}</dt>
        <dd>{t('moving.kindBackupHint')}</dd>
        <dt>{t('moving.kindPages')}</dt>
        <dd>{t('moving.kindPagesHint')}</dd>
        <dt>{t('moving.kindLinks')}</dt>
        <dd>{t('moving.kindLinksHint')}</dd>
      </dl>
    </Panel>
  );
}
