import { useState } from 'react';
import { formatBytes } from '../../components/controls/format-bytes';
import { JobLine } from '../../components/jobs/JobLine';
import { useJob } from '../../components/jobs/use-job';
import { why } from '../../components/jobs/why';
import { useTranslate } from '../../components/page/translate';
import { library } from '../../library/client';
import type { LibraryFile } from '../../library/record';
import { downloadFileOf } from './download-library-file';
import { Setting } from './Setting';

/** Databases that were put aside: kept until the reader deletes them. */
export function AsideFiles({ files, onChange }: { files: readonly LibraryFile[]; onChange: () => void }) {
  const t = useTranslate();
  return (
    <Setting name={t('care.aside')} hint={t('care.asideHint')}>
      <ul className="aside-files">
        {files.map((file) => (
          <AsideFile key={file.name} file={file} onChange={onChange} />
        ))}
      </ul>
    </Setting>
  );
}

function AsideFile({ file, onChange }: { file: LibraryFile; onChange: () => void }) {
  const t = useTranslate();
  const { state, run, cancel } = useJob<string>();
  const [sure, setSure] = useState(false);
  const remove = async () => {
    if ((await run(async () => String(await library.deleteFile(file.name)))) !== null) onChange();
  };
  return (
    <li>
      <span>
        {file.name} · {formatBytes(file.size, t('locale'))}
      </span>
      {state.is === 'running' ? (
        <JobLine name={file.name} progress={state.progress} onCancel={cancel} />
      ) : (
        <span className="buttons">
          <button type="button" className="plain" onClick={() => void run((control) => downloadFileOf(file, control))}>
            {t('care.asideSave')}
          </button>
          {sure ? (
            <button type="button" className="plain red-text" onClick={() => void remove()}>
              {t('care.asideDeleteSure')}
            </button>
          ) : (
            <button type="button" className="plain" onClick={() => setSure(true)}>
              {t('care.asideDelete')}
            </button>
          )}
        </span>
      )}
      {state.is === 'failed' && <p className="red-text">{why(state.error, t)}</p>}
    </li>
  );
}
