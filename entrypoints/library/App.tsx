import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { Mark } from '../../components/Mark';
import { Toast } from '../../components/Toast';
import { useTranslate } from '../../components/translate';
import { useSettings } from '../../components/use-settings';
import { useToast } from '../../components/use-toast';
import { library } from '../../library/client';
import type { Query } from '../../library/record';
import { EmptyLibrary } from './EmptyLibrary';
import { KeyGuide } from './KeyGuide';
import { LibraryProblem } from './LibraryProblem';
import { PurgeDialog } from './PurgeDialog';
import { ReadingPane } from './ReadingPane';
import { ResultList } from './ResultList';
import { goTo, routeTo, useRoute } from './route';
import { SearchBar } from './SearchBar';
import { useDeletion } from './use-deletion';
import { useKeys } from './use-keys';
import { useResults } from './use-results';

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
  const { found, failure, need, reload } = useResults({ text, bin: route.bin, order: searching ? searchOrder : order });
  const refresh = useCallback(() => {
    reload();
    setRound((n) => n + 1);
  }, [reload]);
  const deletion = useDeletion(toast.say, refresh);

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
  const removeAndGoOn = (id: number) => {
    const place = [...(found?.rows ?? [])].find(([, row]) => row.id === id)?.[0];
    const next = place === undefined ? undefined : (rowAt(place + 1) ?? rowAt(place - 1));
    if (route.id === id) goTo(next ? { id: next.id } : {});
    void deletion.remove(id);
  };
  const purgeAndGoOn = (request: Parameters<typeof deletion.purge>[0]) => {
    if (route.id !== null && request.ids.includes(route.id)) goTo({ bin: true });
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
      else if (route.id !== null) goTo({ bin: route.bin });
      else if (text !== '') setText('');
      else searchBox.current?.blur();
    },
    delete: () => {
      const row =
        route.id === null ? rowAt(cursor) : [...(found?.rows.values() ?? [])].find(({ id }) => id === route.id);
      if (!row) return;
      if (route.bin) deletion.askPurge(row.id, row.title);
      else removeAndGoOn(row.id);
    },
  });

  if (!settings) return null;
  // The headline of the page is the article's, where one is open.
  const Name = route.id === null ? 'h1' : 'p';
  const empty = found !== null && total === 0;
  const bare = empty && !searching && !route.bin;
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
        <div className="shelf">
          <p role="status">
            {route.bin && `${t('library.binName')} · `}
            {found && t(searching ? 'library.found' : 'library.count', { n: total })}
          </p>
          {route.bin && total > 0 && (
            <button type="button" className="plain" onClick={() => void deletion.askPurgeAll()}>
              {t('library.purgeAll')}
            </button>
          )}
        </div>
        {failure ? (
          <LibraryProblem failure={failure} onRetry={refresh} />
        ) : empty ? (
          !bare && <EmptyList text={text.trim()} />
        ) : (
          found && (
            <ResultList
              total={total}
              rows={found.rows}
              bin={route.bin}
              open={route.id}
              cursor={cursor}
              focusCursor={byKey}
              onNeed={need}
              onCursor={(place) => {
                setByKey(false);
                setCursor(place);
              }}
            />
          )
        )}
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
            onRetry={refresh}
            onDelete={removeAndGoOn}
            onRestore={(id) => void deletion.restore(id)}
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
function EmptyList({ text }: { text: string }) {
  const t = useTranslate();
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
