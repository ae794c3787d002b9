import { Dialog } from '../../components/controls/Dialog';
import { useTranslate } from '../../components/page/translate';

export interface PurgeRequest {
  ids: number[];
  /** Of the one article; several have none. */
  title: string | null;
}

interface PurgeDialogProps {
  request: PurgeRequest | null;
  onConfirm: (request: PurgeRequest) => void;
  onCancel: () => void;
}

/** Asks before anything is removed for good. Escape and the first button leave everything as it is. */
export function PurgeDialog({ request, onConfirm, onCancel }: PurgeDialogProps) {
  const t = useTranslate();
  return (
    <Dialog open={request !== null} title={t('library.purgeTitle')} onClose={onCancel}>
      <p>
        {request?.title
          ? t('library.purgeOne', { title: request.title })
          : t('library.purgeMany', { n: request?.ids.length ?? 0 })}
      </p>
      <div className="dialog-deeds">
        <button type="button" className="tool" onClick={onCancel}>
          {t('library.cancel')}
        </button>
        <button type="button" className="primary" onClick={() => request && onConfirm(request)}>
          {t('library.purge')}
        </button>
      </div>
    </Dialog>
  );
}
