import { useRef, useState } from 'react';
import { Toast } from '../../components/controls/Toast';
import { useToast } from '../../components/controls/use-toast';
import { downloadFile } from '../../components/export/download-file';
import { type MessageKey, useTranslate } from '../../components/page/translate';
import { useSites } from '../../components/page/use-sites';
import type { Settings } from '../../settings/settings';
import {
  countChanges,
  type FileFault,
  type ReadFile,
  readSettingsFile,
  writeSettingsFile,
} from '../../settings/settings-file';
import { putSites, type SiteRules } from '../../settings/sites';
import { Setting } from './Setting';
import type { SectionProps } from './section-props';

const faults: Record<FileFault | 'unreadable', MessageKey> = {
  unreadable: 'options.fileUnreadable',
  'not-json': 'options.fileNotJson',
  'other-file': 'options.fileOther',
  'newer-version': 'options.fileNewer',
  'too-large': 'options.fileOther',
};

/** The settings as a file, and back: looked at before anything is changed, and undone with one press. */
export function SettingsFileSection({ settings, change }: SectionProps) {
  const t = useTranslate();
  const toast = useToast();
  const sites = useSites() ?? {};
  const [read, setRead] = useState<ReadFile | { is: 'faulty'; fault: 'unreadable' } | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const save = () => {
    const day = new Date().toLocaleDateString('sv');
    const text = writeSettingsFile({ settings, sites });
    const name = t('options.fileName', { date: day });
    downloadFile(`${name}.json`, 'application/json', [text]);
    toast.say(t('export.doneOne', { name: `${name}.json` }));
  };
  /** False where the browser stores nothing any more, which the page has said by then. */
  const store = async (wanted: {
    settings: Partial<Settings>;
    sites: Record<string, SiteRules | null>;
  }): Promise<boolean> => {
    if (!(await change(wanted.settings))) return false;
    return putSites(wanted.sites).then(
      () => true,
      () => {
        toast.say(t('options.notKept'));
        return false;
      },
    );
  };
  const take = async () => {
    if (read?.is !== 'read') return;
    const before = Object.fromEntries(Object.keys(read.file.sites).map((host) => [host, sites[host] ?? null]));
    const undo = () => void store({ settings, sites: before });
    if (!(await store(read.file))) return;
    setRead(null);
    toast.say(t('options.fileDone'), { label: t('options.undo'), do: undo });
  };

  return (
    <Setting name={t('options.fileBoth')} hint={t('options.fileHint')}>
      <div className="buttons">
        <button type="button" className="tool" onClick={save}>
          {t('options.fileSave')}
        </button>
        <button type="button" className="tool" onClick={() => input.current?.click()}>
          {t('options.fileOpen')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('options.fileOpen')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file can be chosen again.
            event.target.value = '';
            file?.text().then(
              (text) => setRead(readSettingsFile(text)),
              // It was moved or deleted since it was chosen.
              () => setRead({ is: 'faulty', fault: 'unreadable' }),
            );
          }}
        />
      </div>
      <div role="status" aria-live="polite" className="check-result">
        {read?.is === 'faulty' && <p className="red-text">{t(faults[read.fault])}</p>}
        {read?.is === 'read' && <Found read={read} changes={countChanges({ settings, sites }, read.file)} />}
      </div>
      {read?.is === 'read' && (
        <div className="buttons">
          <button type="button" className="tool" onClick={() => void take()}>
            {t('options.fileTake')}
          </button>
          <button type="button" className="tool" onClick={() => setRead(null)}>
            {t('library.cancel')}
          </button>
        </div>
      )}
      <Toast message={toast.message} onClose={toast.close} />
    </Setting>
  );
}

function Found({
  read,
  changes,
}: {
  read: Extract<ReadFile, { is: 'read' }>;
  changes: { settings: number; sites: number };
}) {
  const t = useTranslate();
  return (
    <>
      <p>
        {changes.settings + changes.sites === 0
          ? t('options.fileSame')
          : t('options.fileFound', { settings: changes.settings, sites: changes.sites })}
      </p>
      {read.left.length > 0 && <p className="red-text">{t('options.fileLeft', { names: read.left.join('、') })}</p>}
    </>
  );
}
