import { safeLink } from '../../../components/article/safe-address';
import { Menu } from '../../../components/controls/Menu';
import { CiteMenu } from '../../../components/export/CiteMenu';
import { CopyMenu } from '../../../components/export/CopyMenu';
import { ExportMenu } from '../../../components/export/ExportMenu';
import { contextOfSaved } from '../../../components/export/export-context';
import { useTranslate } from '../../../components/page/translate';
import { ScriptSwitch } from '../../../components/typography/ScriptSwitch';
import type { Pictures } from '../../../export';
import type { Annotations } from '../../../export/format';
import type { Article } from '../../../extract/article';
import { isStub } from '../../../library/articles/stub';
import type { Change, SavedArticle } from '../../../library/record';
import type { ScriptView } from '../../../messages';
import type { Settings } from '../../../settings/settings';
import { type Route, routeTo } from '../route';
import { downloadOriginal } from './download-original';

export interface PaneDeeds {
  /** Files the article away, or deletes it. */
  onTakeAway: (change: Change) => void;
  onRestore: (ids: number[]) => void;
  onPurge: (ids: number[], title: string) => void;
  onExtractAgain: (ids: number[]) => void;
}

interface PaneBarProps {
  saved: SavedArticle;
  /** As it is shown, maybe in another script. */
  shown: Article;
  /** Those that are kept: exports hold them. */
  pictures: Pictures;
  /** What the reader wrote to it: exports that are for reading hold that too. */
  annotations: Annotations | undefined;
  view: ScriptView;
  busy: boolean;
  route: Route;
  settings: Settings;
  say: (text: string) => void;
  onView: (view: ScriptView) => void;
  on: PaneDeeds;
}

/** What can be done with the article that is open. */
export function PaneBar({ saved, shown, pictures, annotations, view, busy, route, ...rest }: PaneBarProps) {
  const { settings, say, onView, on } = rest;
  const t = useTranslate();
  const bin = saved.deletedAt !== null;
  // Of an address alone there is no page to read again.
  const stub = isStub(saved);
  const address = safeLink(saved.url);
  const context = contextOfSaved(saved, pictures, annotations);
  const download = async () => {
    const found = await downloadOriginal(saved).catch(() => false);
    if (!found) say(t('library.originalNone'));
  };
  const more = [
    {
      entries: [
        { id: 'print', label: t('deed.print'), do: () => window.print() },
        ...(bin || stub ? [] : [{ id: 'again', label: t('deed.again'), do: () => on.onExtractAgain([saved.id]) }]),
        ...(stub ? [] : [{ id: 'original', label: t('library.originalHtml'), do: () => void download() }]),
      ],
    },
  ];
  return (
    <header className="pane-bar">
      <a className="tool back" href={routeTo({ place: route.place, of: route.of })}>
        ‹ {t('library.back')}
      </a>
      <ScriptSwitch value={view} traditional={settings.traditional} onChange={onView} busy={busy} />
      <span className="spring" />
      <CopyMenu shown={shown} context={context} say={say} />
      <CiteMenu article={saved.article} context={context} say={say} />
      <ExportMenu article={saved.article} context={context} say={say} />
      <Menu name={t('pane.more')} groups={more} />
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
        <button type="button" className="tool" onClick={() => on.onTakeAway({ kind: 'delete' })}>
          {t('library.delete')}
        </button>
      )}
    </header>
  );
}
