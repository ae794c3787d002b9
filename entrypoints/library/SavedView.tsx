import { useEffect, useState } from 'react';
import { ArticleView } from '../../components/ArticleView';
import { CiteMenu } from '../../components/CiteMenu';
import { CopyMenu } from '../../components/CopyMenu';
import { ExportMenu } from '../../components/ExportMenu';
import { contextOfSaved } from '../../components/export-context';
import { Proof } from '../../components/Proof';
import { formatMoment } from '../../components/published-date';
import { ScriptSwitch } from '../../components/ScriptSwitch';
import { safeLink } from '../../components/safe-address';
import { useTranslate } from '../../components/translate';
import { useScriptView } from '../../components/use-script-view';
import type { Change, SavedArticle, Tag, VersionRow } from '../../library/record';
import type { ScriptView } from '../../messages';
import type { Settings } from '../../settings/settings';
import { downloadOriginal } from './download-original';
import { MarkLine } from './MarkLine';
import { goTo, routeTo } from './route';

export interface SavedViewProps {
  saved: SavedArticle;
  versions: VersionRow[];
  settings: Settings;
  say: (text: string) => void;
  /** All of the library. */
  tags: readonly Tag[];
  onMark: (ids: readonly number[], change: Change) => void;
  onDelete: (id: number) => void;
  onRestore: (ids: number[]) => void;
  onPurge: (ids: number[], title: string) => void;
}

/** A saved article with what can be done with it. */
export function SavedView({ saved, versions, settings, say, ...on }: SavedViewProps) {
  const { onMark } = on;
  const t = useTranslate();
  const [view, setView] = useState<ScriptView>(settings.view === 'hant' ? settings.traditional : settings.view);
  const shown = useScriptView(saved.article, view);
  const article = shown.article ?? saved.article;
  const bin = saved.deletedAt !== null;
  const newest = versions[0]?.version ?? saved.version;
  const address = safeLink(saved.url);
  const context = contextOfSaved(saved);
  const time = formatMoment(saved.savedAt, t('locale'));
  // Opened is read; marked as unread again it stays so until it is opened anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => {
    if (!bin && saved.readAt === null) onMark([saved.id], { kind: 'read', on: true });
  }, [saved.id]);
  const download = async () => {
    const found = await downloadOriginal(saved).catch(() => false);
    if (!found) say(t('library.originalNone'));
  };
  return (
    <>
      <header className="pane-bar">
        <a className="tool back" href={routeTo({ bin })}>
          ‹ {t('library.back')}
        </a>
        <ScriptSwitch value={view} traditional={settings.traditional} onChange={setView} busy={shown.busy} />
        <span className="spring" />
        <CopyMenu shown={article} context={context} say={say} />
        <CiteMenu article={saved.article} context={context} say={say} />
        <ExportMenu article={saved.article} context={context} say={say} />
        {address && (
          <a className="tool" href={address} target="_blank" rel="noopener noreferrer">
            {t('library.original')}
          </a>
        )}
        {bin ? (
          <>
            <button type="button" className="tool" onClick={() => on.onRestore([saved.id])}>
              {t('library.restore')}
            </button>
            <button type="button" className="tool" onClick={() => on.onPurge([saved.id], saved.title)}>
              {t('library.purge')}
            </button>
          </>
        ) : (
          <button type="button" className="tool" onClick={() => on.onDelete(saved.id)}>
            {t('library.delete')}
          </button>
        )}
      </header>
      <div className="pane-sheet">
        {bin && <p className="pane-note">{t('library.inBin')}</p>}
        {saved.version !== newest && (
          <p className="pane-note" role="status">
            {t('library.versionOld', { version: saved.version, time })}{' '}
            <a href={routeTo({ bin, id: saved.id })}>{t('library.versionBack')}</a>
          </p>
        )}
        {!bin && <MarkLine saved={saved} tags={on.tags} onMark={onMark} />}
        <Proof
          // The removed blocks and repairs of another article start closed.
          key={saved.id}
          removed={saved.removed}
          repairs={saved.repairs}
          url={saved.url}
          article={saved.article}
          onPutBack={undefined}
        />
        <ArticleView article={article} lang={shown.lang} />
        <footer className="pane-foot">
          <p>
            {t('library.savedAt', { time })}
            {versions.length > 1 && (
              <>
                {' · '}
                <VersionChoice saved={saved} versions={versions} />
              </>
            )}
          </p>
          <button type="button" className="plain" onClick={() => void download()}>
            {t('library.originalHtml')}
          </button>
        </footer>
      </div>
    </>
  );
}

function VersionChoice({ saved, versions }: { saved: SavedArticle; versions: VersionRow[] }) {
  const t = useTranslate();
  const newest = versions[0]?.version;
  return (
    <select
      className="select"
      aria-label={t('library.versions', { n: versions.length })}
      value={saved.version}
      onChange={(event) => {
        const version = Number(event.target.value);
        goTo({ bin: saved.deletedAt !== null, id: saved.id, version: version === newest ? null : version });
      }}
    >
      {versions.map(({ version, savedAt, length }) => (
        <option key={version} value={version}>
          {[
            t('library.version', { version }),
            formatMoment(savedAt, t('locale')),
            t('field.characters', { n: length }),
            version === newest ? t('library.versionNow') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </option>
      ))}
    </select>
  );
}
