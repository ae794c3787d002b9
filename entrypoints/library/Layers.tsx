import { useTranslate } from '../../components/page/translate';
import { KeySheet } from './KeySheet';
import { listName } from './list/list-name';
import { TagDialog } from './list/TagDialog';
import { PurgeDialog } from './PurgeDialog';
import { PrintList } from './print/PrintList';
import { PrintSet } from './print/PrintSet';
import type { useLayers } from './use-layers';
import type { useLibrary } from './use-library';

interface LayersProps {
  library: ReturnType<typeof useLibrary>;
  layers: ReturnType<typeof useLayers>;
}

/** The dialogs over the library, and what is drawn for the printer alone. */
export function Layers({ library, layers }: LayersProps) {
  const t = useTranslate();
  const { route, view, shelf, change, purge, print, deeds } = library;
  return (
    <>
      <PurgeDialog request={purge.asking} onConfirm={deeds.confirmPurge(purge.purge)} onCancel={purge.cancel} />
      <TagDialog
        ids={layers.tagging}
        tags={shelf?.tags ?? []}
        onChange={(ids, wanted) => void change(ids, wanted, true)}
        onClose={() => layers.setTagging(null)}
      />
      <KeySheet open={layers.helpOpen} onClose={() => layers.setHelpOpen(false)} />
      {print.set && <PrintSet set={print.set} onDone={print.done} />}
      {print.rows && <PrintList name={listName(t, route, view.saved)} rows={print.rows} onDone={print.done} />}
    </>
  );
}
