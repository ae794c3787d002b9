import { useCallback, useEffect, useState } from 'react';
import type { useToast } from '../../../components/controls/use-toast';
import { useTranslate } from '../../../components/page/translate';
import type { ProposalRow } from '../../../library/articles/proposal';
import { library } from '../../../library/client';
import { WorkLine } from '../list/WorkLine';
import type { useWork } from '../use-work';
import { ProposalEntry } from './ProposalEntry';

interface UpdatesPageProps {
  say: ReturnType<typeof useToast>['say'];
  work: ReturnType<typeof useWork>;
  /** Called when proposals became versions, or were dismissed. */
  onDone: () => void;
}

/** Proposals accepted in one step, so that a save in between need not wait. */
const STEP = 20;

/** What would change with the rules of now: looked at, then taken or dismissed, one by one or all. */
export function UpdatesPage({ say, work, onDone }: UpdatesPageProps) {
  const t = useTranslate();
  const { run, sayFailure } = work;
  const [rows, setRows] = useState<ProposalRow[] | null>(null);
  const load = useCallback(() => library.proposals().then(setRows, sayFailure), [sayFailure]);
  useEffect(() => void load(), [load]);
  const finish = async () => {
    await load();
    onDone();
  };
  const accept = (ids: readonly number[]) =>
    run('again.acceptingAll', async ({ signal, onProgress }) => {
      const at = new Date().toISOString();
      let n = 0;
      for (let done = 0; done < ids.length && !signal.aborted; done += STEP) {
        onProgress(done, ids.length);
        n += (await library.acceptVersions(ids.slice(done, done + STEP), at)).accepted.length;
      }
      say(t('again.accepted', { n }));
      await finish();
    });
  const dismiss = async (ids: readonly number[]) => {
    try {
      const { dismissed } = await library.dismissVersions([...ids]);
      say(t('again.dismissed', { n: dismissed }));
    } catch (error) {
      sayFailure(error);
    }
    await finish();
  };
  const ids = rows?.map(({ id }) => id) ?? [];
  return (
    <div className="figures">
      <h1>{t('place.updates')}</h1>
      {work.work && <WorkLine work={work.work} onCancel={work.cancel} />}
      {rows && <p className="panel-lead">{t(rows.length > 0 ? 'again.lead' : 'again.none')}</p>}
      {ids.length > 1 && (
        <p className="updates-deeds">
          <button type="button" className="tool" onClick={() => void accept(ids)}>
            {t('again.acceptAll', { n: ids.length })}
          </button>
          <button type="button" className="tool" onClick={() => void dismiss(ids)}>
            {t('again.dismissAll')}
          </button>
        </p>
      )}
      {rows?.map((row) => (
        <ProposalEntry
          key={row.id}
          row={row}
          open={rows.length === 1}
          onAccept={() => void accept([row.id])}
          onDismiss={() => void dismiss([row.id])}
        />
      ))}
    </div>
  );
}
