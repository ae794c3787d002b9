import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { failureTexts } from '../../components/failure-texts';
import { LowRoom } from '../../components/LowRoom';
import { Mark } from '../../components/Mark';
import { Toast } from '../../components/Toast';
import { useTranslate } from '../../components/translate';
import { useSettings } from '../../components/use-settings';
import { useToast } from '../../components/use-toast';
import { library } from '../../library/client';
import { LibraryError } from '../../library/failure';
import type { Change, Query, SavedRow } from '../../library/record';
import { ChoiceBar } from './ChoiceBar';
import { EmptyLibrary } from './EmptyLibrary';
import { FilterBar } from './FilterBar';
import { KeyGuide } from './KeyGuide';
import { LibraryProblem } from './LibraryProblem';
import { PurgeDialog } from './PurgeDialog';
import { ReadingPane } from './ReadingPane';
import { ResultList } from './ResultList';
import { goTo, routeTo, useRoute } from './route';
import { SearchBar } from './SearchBar';
import { useChoice } from './use-choice';
import { useDeletion } from './use-deletion';
import { useFilter, useTags } from './use-filter';
import { useKeys } from './use-keys';
import { useMarking } from './use-marking';
import { useResults } from './use-results';
import { useSetExport } from './use-set-export';

/** The list on the left, what is open on the right; on a narrow window one of them. */
export function App() {
  const t = useTranslate();
  const route = useRoute();
  const [settings] = useSettings();
  const toast = useToast();
  const searchBox = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const [text, setText] = useState('');
  // While nothing is searched for there is no relevance to order by.
  const [order, setOrder] = useState<Query['order']>('saved');
  const [searchOrder, setSearchOrder] = useState<Query['order']>('relevance');
  const [cursor, setCursor] = useState(-1);
  const [byKey, setByKey] = useState(false);
  const [round, setRound] = useState(0);
  const [inBin, setInBin] = useState(0);

  const searching = text.trim() !== '';
  const { marks, filter: narrowing, change: narrow } = useFilter();
  const filter = route.bin ? undefined : narrowing;
  const search = { text, bin: route.bin, order: searching ? searchOrder : order, ...(filter && { filter }) };
  const { found, failure, need, reload, patch } = useResults(search);
  const refresh = useCallback(() => {
    reload();
    setRound((n) => n + 1);
  }, [reload]);
  const tags = useTags(round, found?.total);
  const marked = useCallback(
    (ids: readonly number[], change: Change) => {
      patch(ids, (row) => rowAfter(row, change));
      setRound((n) => n + 1);
    },
    [patch],
  );
  const mark = useMarking(toast.say, marked);
  const deletion = useDeletion(toast.say, refresh);
  const sayFailure = useCallback(
    (error: unknown) => toast.say(t(failureTexts[error instanceof LibraryError ? error.failure : 'unavailable'])),
    [toast.say, t],
  );
  const choice = useChoice(search, sayFailure);
  const exports = useSetExport(toast.say);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the list may be one of the bin
  useEffect(() => {
    library.status().then(
      (status) => setInBin(status.inBin),
      () => undefined,
    );
  }, [found]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article begins at its top
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
  }, [route.id, route.version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has another order
  useEffect(() => setCursor(-1), [text, route.bin, order, searchOrder]);

  const total = found?.total ?? 0;
  const rowAt = (place: number) => found?.rows.get(place);
  const openRow = () => [...(found?.rows.values() ?? [])].find(({ id }) => id === route.id);
  /** Those that a key is about: all chosen ones, or the open one, or the one at the cursor. */
  const rowsMeant = () => {
    if (choice.ids.size > 0) return [...(found?.rows.values() ?? [])].filter(({ id }) => choice.ids.has(id));
    return [route.id === null ? rowAt(cursor) : openRow()].filter((row) => row !== undefined);
  };
  const toggleMark = (kind: 'star' | 'read', key: 'starredAt' | 'readAt') => {
    const rows = route.bin ? [] : rowsMeant();
    if (rows.length === 0) return;
    const ids = choice.ids.size > 0 ? [...choice.ids] : rows.map(({ id }) => id);
    void mark(ids, { kind, on: rows.some((row) => row[key] === null) });
  };
  const removeAndGoOn = (id: number) => {
    const place = [...(found?.rows ?? [])].find(([, row]) => row.id === id)?.[0];
    const next = place === undefined ? undefined : (rowAt(place + 1) ?? rowAt(place - 1));
    if (route.id === id) goTo(next ? { id: next.id } : {});
    void deletion.remove([id]);
  };
  const chosenIds = [...choice.ids];
  const removeChosen = () => {
    if (route.id !== null && choice.ids.has(route.id)) goTo({});
    choice.clear();
    void deletion.remove(chosenIds);
  };
  const purgeAndGoOn = (request: Parameters<typeof deletion.purge>[0]) => {
    if (route.id !== null && request.ids.includes(route.id)) goTo({ bin: true });
    choice.clear();
    void deletion.purge(request);
  };

  useKeys({
    search: () => searchBox.current?.select(),
    move: (step) => {
      const place = Math.min(Math.max(cursor + step, 0), total - 1);
      setByKey(true);
      setCursor(place);
      const row = rowAt(place);
      if (row && route.id !== null) goTo({ bin: route.bin, id: row.id });
    },
    open: () => {
      const row = rowAt(cursor);
      if (row) goTo({ bin: route.bin, id: row.id });
    },
    close: () => {
      if (document.activeElement === searchBox.current && text !== '') setText('');
      else if (choice.ids.size > 0) choice.clear();
      else if (route.id !== null) goTo({ bin: route.bin });
      else if (text !== '') setText('');
      else searchBox.current?.blur();
    },
    delete: () => {
      if (choice.ids.size > 0) return route.bin ? deletion.askPurge(chosenIds, null) : removeChosen();
      const row = route.id === null ? rowAt(cursor) : openRow();
      if (!row) return;
      if (route.bin) deletion.askPurge([row.id], row.title);
      else removeAndGoOn(row.id);
    },
    star: () => toggleMark('star', 'starredAt'),
    unread: () => toggleMark('read', 'readAt'),
    choose: () => {
      const row = rowAt(cursor);
      if (row) choice.toggle(cursor, row.id);
    },
    chooseTo: () => {
      const row = rowAt(cursor);
      if (row) choice.extendTo(cursor, row.id);
    },
    chooseAll: () => {
      // Over an article that is open the keys mean its text.
      const inList = route.id === null || document.activeElement?.closest('.side');
      if (!inList || total === 0) return false;
      choice.all();
      return true;
    },
  });

  if (!settings) return null;
  // The headline of the page is the article's, where one is open.
  const Name = route.id === null ? 'h1' : 'p';
  const empty = found !== null && total === 0;
  const bare = empty && !searching && !route.bin && !filter;
  return (
    <div className={classOf(route.id !== null, bare)}>
      <section className="side" aria-label={t('library.name')}>
        <div className="masthead">
          <Name className="wordmark">
            <Mark size={22} />
            {t('brand')}
          </Name>
          <a className="bar-link" href={browser.runtime.getURL('/options.html')}>
            {t('options.name')}
          </a>
        </div>
        <SearchBar
          box={searchBox}
          text={text}
          order={searching ? searchOrder : order}
          onText={setText}
          onOrder={searching ? setSearchOrder : setOrder}
        />
        {!bare && !route.bin && <FilterBar marks={marks} tags={tags} onChange={narrow} />}
        <div className="shelf">
          <p role="status">
            {route.bin && `${t('library.binName')} · `}
            {found && t(searching || filter ? 'library.found' : 'library.count', { n: total })}
          </p>
          {route.bin && total > 0 && (
            <button type="button" className="plain" onClick={() => void deletion.askPurgeAll()}>
              {t('library.purgeAll')}
            </button>
          )}
        </div>
        <LowRoom />
        {failure ? (
          <LibraryProblem failure={failure} onRetry={refresh} />
        ) : empty ? (
          !bare && <EmptyList text={text.trim()} narrowed={Boolean(filter)} />
        ) : (
          found && (
            <ResultList
              total={total}
              rows={found.rows}
              bin={route.bin}
              open={route.id}
              cursor={cursor}
              focusCursor={byKey}
              chosen={choice.ids}
              onNeed={need}
              onCursor={(place) => {
                setByKey(false);
                setCursor(place);
              }}
              onChoose={(place, id, range) => (range ? choice.extendTo(place, id) : choice.toggle(place, id))}
            />
          )
        )}
        <ChoiceBar
          {...exports}
          ids={choice.ids}
          total={total}
          bin={route.bin}
          onCancel={exports.cancel}
          onAll={choice.all}
          onClear={() => {
            setByKey(true);
            choice.clear();
          }}
          onDelete={removeChosen}
          onRestore={() => {
            choice.clear();
            void deletion.restore(chosenIds);
          }}
          onPurge={() => deletion.askPurge(chosenIds, null)}
        />
        <nav className="shelf-foot" aria-label={t('library.binName')}>
          {route.bin ? (
            <a href={routeTo({})}>‹ {t('library.back')}</a>
          ) : (
            inBin > 0 && <a href={routeTo({ bin: true })}>{t('library.toBin', { n: inBin })}</a>
          )}
        </nav>
      </section>
      <main className="pane" ref={pane}>
        {route.id !== null ? (
          <ReadingPane
            id={route.id}
            version={route.version}
            round={round}
            settings={settings}
            say={toast.say}
            tags={tags}
            onMark={mark}
            onRetry={refresh}
            onDelete={removeAndGoOn}
            onRestore={(ids) => void deletion.restore(ids)}
            onPurge={deletion.askPurge}
          />
        ) : bare ? (
          <EmptyLibrary />
        ) : (
          found && <KeyGuide />
        )}
      </main>
      <PurgeDialog request={deletion.purging} onConfirm={purgeAndGoOn} onCancel={deletion.cancelPurge} />
      <Toast message={toast.message} onClose={toast.close} />
    </div>
  );
}

/** What stands in the list's place when nothing was found, or when the bin is empty. */
function EmptyList({ text, narrowed }: { text: string; narrowed: boolean }) {
  const t = useTranslate();
  if (narrowed) return <p className="list-empty">{t('filter.nothing')}</p>;
  if (text === '') return <p className="list-empty">{t('library.binEmpty')}</p>;
  return (
    <p className="list-empty">
      {t('library.nothing', { text })}
      <br />
      {t('library.nothingHint')}
    </p>
  );
}

function classOf(open: boolean, bare: boolean): string {
  return ['library', open && 'reading-one', bare && 'bare'].filter(Boolean).join(' ');
}

/** A row of the list as it is after a change of marks, before the library is asked again; tags are told by the library. */
function rowAfter(row: SavedRow, change: Change): Partial<SavedRow> {
  const at = new Date().toISOString();
  switch (change.kind) {
    case 'star':
      return { starredAt: change.on ? at : null };
    case 'read':
      return { readAt: change.on ? at : null };
    case 'tag':
      return { tags: [...new Set([...row.tags, ...change.tags.map((tag) => tag.trim())])] };
    case 'untag':
      return { tags: row.tags.filter((tag) => !change.tags.includes(tag)) };
    default:
      return {};
  }
}
