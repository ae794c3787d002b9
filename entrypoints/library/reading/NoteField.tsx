import { useTranslate } from '../../../components/page/translate';
import { useAutosave } from './use-autosave';

interface NoteFieldProps {
  label: string;
  placeholder: string;
  text: string;
  className?: string;
  /** Rejects where it could not be written. */
  onSave: (text: string) => Promise<unknown>;
}

/** A text that is kept while it is written, and says so. */
export function NoteField({ label, placeholder, text: start, className = '', onSave }: NoteFieldProps) {
  const t = useTranslate();
  const { text, state, write, flush } = useAutosave(start, onSave);
  return (
    <div className="note">
      <textarea
        className={`note-field ${className}`}
        aria-label={label}
        placeholder={placeholder}
        rows={Math.min(12, Math.max(2, text.split('\n').length))}
        value={text}
        onChange={(event) => write(event.target.value)}
        onBlur={() => void flush()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
            event.stopPropagation();
            event.currentTarget.blur();
          }
        }}
      />
      <p className={state === 'failed' ? 'note-state red-text' : 'note-state'} role="status">
        {state !== 'untouched' && t(`note.${state}`)}
      </p>
    </div>
  );
}
