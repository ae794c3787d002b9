import { useEffect, useRef, useState } from 'react';
import { ArticleView } from '../../../components/article/ArticleView';
import { KeptPictures } from '../../../components/article/kept-pictures';
import { formatMoment } from '../../../components/article/published-date';
import type { useToast } from '../../../components/controls/use-toast';
import { useTranslate } from '../../../components/page/translate';
import { Proof } from '../../../components/proof/Proof';
import { useScriptView } from '../../../components/typography/use-script-view';
import { isStub } from '../../../library/articles/stub';
import type { Change, SavedArticle, Tag, VersionRow } from '../../../library/record';
import type { ScriptView } from '../../../messages';
import { type Settings, usualView } from '../../../settings/settings';
import { PrintFacts } from '../print/PrintFacts';
import { goTo, type Route } from '../route';
import { MarkLine } from './MarkLine';
import { Marks } from './Marks';
import { PaneBar, type PaneDeeds } from './PaneBar';
import { PictureLine } from './PictureLine';
import { StubNotice } from './StubNotice';
import { useMarking } from './use-marking';
import { usePanels } from './use-panels';
import { usePictures } from './use-pictures';
import { VersionChoice } from './VersionChoice';
import { VersionNote } from './VersionNote';

export interface SavedViewProps extends PaneDeeds {
  saved: SavedArticle;
  versions: VersionRow[];
  route: Route;
  settings: Settings;
  say: ReturnType<typeof useToast>['say'];
  sayFailure: (error: unknown) => void;
  /** All of the library. */
  tags: readonly Tag[];
  onMark: (ids: readonly number[], change: Change) => void;
  /** Called when the article itself has changed: its facts, or how much is written to it. */
  onChanged: () => void;
}

/** A saved article with what can be done with it. */
export function SavedView({ saved, versions, route, settings, say, sayFailure, ...on }: SavedViewProps) {
  const { onMark, onChanged } = on;
  const t = useTranslate();
  const text = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<ScriptView>(usualView(settings));
  const script = useScriptView(saved.article, view);
  const shown = script.article ?? saved.article;
  const kept = usePictures(saved);
  const bin = saved.deletedAt !== null;
  const newest = versions[0]?.version ?? saved.version;
  const time = formatMoment(saved.savedAt, t('locale'));

  const marking = useMarking({
    root: text,
    saved,
    shown,
    open: !bin,
    say,
    sayFailure,
    onCount: onChanged,
  });
  const panels = usePanels({ saved, versions, say, sayFailure, onChanged });
  useReadOnceOpened(saved, onMark);

  return (
    <>
      <PaneBar
        saved={saved}
        shown={shown}
        annotations={marking.annotations.forExport}
        pictures={kept.pictures}
        view={view}
        busy={script.busy}
        route={route}
        settings={settings}
        say={say}
        onView={setView}
        on={on}
      />
      <div className="pane-sheet">
        {bin && <p className="pane-note">{t('library.inBin')}</p>}
        {saved.version !== newest && <VersionNote version={saved.version} time={time} route={route} />}
        {!bin && <MarkLine saved={saved} tags={on.tags} onMark={onMark} onTakeAway={on.onTakeAway} />}
        {isStub(saved) && (
          <StubNotice
            saved={saved}
            say={say}
            onSaved={(id) => {
              onChanged();
              if (id !== saved.id) goTo({ ...route, id, version: null });
            }}
          />
        )}
        <Proof
          // The removed blocks and repairs of another article start closed.
          key={saved.id}
          removed={saved.removed}
          repairs={saved.repairs}
          url={saved.url}
          article={saved.article}
          onPutBack={undefined}
          more={panels}
        />
        <div ref={text}>
          <KeptPictures value={kept.addresses}>
            <ArticleView article={shown} lang={script.lang} />
          </KeptPictures>
        </div>
        {!bin && (
          <PictureLine
            key={`${saved.id}/${saved.version}`}
            saved={saved}
            kept={new Set(kept.addresses.keys())}
            say={say}
            onKept={kept.reload}
          />
        )}
        {!bin && <Marks key={`marks-${saved.id}`} {...marking} />}
        <PrintFacts saved={saved} />
        <PaneFoot saved={saved} versions={versions} route={route} time={time} />
      </div>
    </>
  );
}

/** Opened is read; marked as unread again it stays so until it is opened anew. */
function useReadOnceOpened(saved: SavedArticle, onMark: SavedViewProps['onMark']): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => {
    if (saved.deletedAt === null && saved.readAt === null) onMark([saved.id], { kind: 'read', on: true });
  }, [saved.id]);
}

/** When it was saved, and its versions where it has several. */
function PaneFoot({
  saved,
  versions,
  route,
  time,
}: Pick<SavedViewProps, 'saved' | 'versions' | 'route'> & { time: string }) {
  const t = useTranslate();
  return (
    <footer className="pane-foot">
      <p>
        {t('library.savedAt', { time })}
        {versions.length > 1 && (
          <>
            {' · '}
            <VersionChoice saved={saved} versions={versions} route={route} />
          </>
        )}
      </p>
    </footer>
  );
}
