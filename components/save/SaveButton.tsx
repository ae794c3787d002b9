import { formatMomentShort } from '../article/published-date';
import { type MessageKey, type Translate, useTranslate } from '../page/translate';
import { failureTexts } from './failure-texts';
import { isKept, type SaveStatus } from './save-status';

const labels: Record<SaveStatus['is'], MessageKey> = {
  unknown: 'save.save',
  'not-saved': 'save.save',
  saving: 'save.saving',
  saved: 'save.saved',
  already: 'save.saved',
  changed: 'save.changed',
  'same-text': 'save.save',
  failed: 'save.again',
};

interface SaveButtonProps {
  status: SaveStatus;
  /** There is no article: what would be kept is the text of the whole page, and the button says so. */
  whole?: boolean;
  onSave: () => void;
}

/**
 * The one primary action. Its name begins with 保存 (儲存, Save), is 已保存 (已儲存, Saved) when the text is on disk, and it
 * can always be pressed: saving again changes nothing in the library and says so.
 */
export function SaveButton({ status, whole = false, onSave }: SaveButtonProps) {
  const t = useTranslate();
  return (
    <button
      type="button"
      className={isKept(status) ? 'primary done' : 'primary'}
      aria-disabled={status.is === 'saving'}
      data-state={status.is}
      onClick={() => status.is !== 'saving' && onSave()}
    >
      {isKept(status) && <span aria-hidden="true">✓ </span>}
      {t(whole && labels[status.is] === 'save.save' ? 'save.whole' : labels[status.is])}
    </button>
  );
}

/** What else there is to say of the save, in a live region. `libraryUrl` gives the address of a saved article. */
export function SaveNote({ status, libraryUrl }: { status: SaveStatus; libraryUrl: (id: number) => string }) {
  const t = useTranslate();
  const text = noteOf(status, t);
  return (
    <p
      className={status.is === 'failed' ? 'save-note red-text' : 'save-note'}
      role={status.is === 'failed' ? 'alert' : 'status'}
    >
      {text}
      {'id' in status && (
        <>
          {text && ' '}
          <a href={libraryUrl(status.id)} target="_blank" rel="noreferrer">
            {t('save.show')}
          </a>
        </>
      )}
    </p>
  );
}

function noteOf(status: SaveStatus, t: Translate): string {
  const time = 'at' in status && status.at ? formatMomentShort(status.at, t('locale')) : '';
  switch (status.is) {
    case 'saved':
      return status.version > 1 ? t('save.noteVersion', { version: status.version }) : t('save.noteSaved');
    case 'already':
      return time ? t('save.noteAlready', { time }) : '';
    case 'changed':
      return time ? t('save.noteChanged', { time }) : '';
    case 'same-text': {
      // A copy that was imported from a file has no site.
      const from = hostOf(status.from);
      return from ? t('save.noteSameText', { from }) : t('save.noteSameTextHere');
    }
    case 'failed':
      return t(failureTexts[status.failure]);
    default:
      return '';
  }
}

function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).host : '';
}
