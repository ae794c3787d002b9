import { useState } from 'react';
import { useTranslate } from '../../components/translate';
import type { ArrivedFile } from './arrived-files';
import { DropZone } from './DropZone';
import { Panel } from './Panel';
import { RestorePanel } from './RestorePanel';

/** What is brought in, sorted by what it is: a backup is restored after a look at it. */
export function ArrivalPanel() {
  const t = useTranslate();
  const [backup, setBackup] = useState<File | null>(null);
  const take = (files: ArrivedFile[]) => setBackup(files.find(({ path }) => /\.zip$/i.test(path))?.file ?? null);
  return (
    <Panel name={t('moving.arrival')} hint={t('moving.arrivalHint')}>
      <DropZone disabled={backup !== null} onFiles={take} />
      {backup && <RestorePanel file={backup} onClose={() => setBackup(null)} />}
    </Panel>
  );
}
