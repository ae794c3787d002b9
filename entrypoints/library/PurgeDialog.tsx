import { useEffect, useRef } from 'react';
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
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (request) dialog.current?.showModal();
    else dialog.current?.close();
  }, [request]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="purge-title"
      onCancel={(event) => {
        // Closed by the request going: the browser's own word of it comes late, and could take back the next request.
        event.preventDefault();
        onCancel();
      }}
      onClose={() => !dialog.current?.open && onCancel()}
    >
      <h2 id="purge-title">{t('library.purgeTitle')}</h2>
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
    </dialog>
  );
}
