import { type DragEvent, useRef, useState } from 'react';
import { useTranslate } from '../../components/page/translate';
import { type ArrivedFile, droppedFiles, pickedFiles } from './arrived-files';

interface DropZoneProps {
  disabled: boolean;
  onFiles: (files: ArrivedFile[]) => void;
}

/** Takes files and folders, dropped or picked. */
export function DropZone({ disabled, onFiles }: DropZoneProps) {
  const t = useTranslate();
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    // The list of what was dropped is empty after this event: it is read before anything is waited for.
    const found = droppedFiles(event.dataTransfer);
    if (!disabled) void found.then(onFiles);
  };
  const take = (input: HTMLInputElement) => {
    const picked = pickedFiles(input.files);
    // The same file may be chosen again.
    input.value = '';
    if (picked.length > 0) onFiles(picked);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a help for the mouse; the buttons inside do the same
    <div
      className={over ? 'drop over' : 'drop'}
      aria-disabled={disabled}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{t('moving.drop')}</p>
      <div className="deeds">
        <button type="button" className="tool" disabled={disabled} onClick={() => files.current?.click()}>
          {t('moving.pickFiles')}
        </button>
        <button type="button" className="tool" disabled={disabled} onClick={() => folder.current?.click()}>
          {t('moving.pickFolder')}
        </button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t('moving.pickFiles')}
        onChange={(event) => take(event.target)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        aria-label={t('moving.pickFolder')}
        onChange={(event) => take(event.target)}
      />
    </div>
  );
}
