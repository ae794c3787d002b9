import { useCallback, useEffect, useRef, useState } from 'react';
import { askCapture } from '../../capture/ask-capture';
import type { Capture } from '../../capture/capture';
import { forgetRestored, rememberRestored } from '../../capture/keep-restored';
import { loadInTab } from '../../capture/load-in-tab';
import { PageClosed } from '../../capture/run-in-tab';
import type { WhyClosed } from '../../capture/why-closed';
import { keepWish } from '../../capture/wish';
import type { Extraction } from '../../extract/article';
import { removeBlock, restoreBlock } from '../../extract/corrections/restore';
import { askToReach, sitesOf } from '../../settings/site-access';
import { rulesFor, type SiteRules } from '../../settings/sites';
import { findShownTab, type ShownTab } from './shown-tab';

export type PageState =
  | { is: 'reading' }
  /** The browser lets no extension in. */
  | { is: 'closed'; url: string; why: WhyClosed }
  /** A headline was followed, and the browser asks for another press on the page that it led to. */
  | { is: 'elsewhere'; url: string }
  | { is: 'failed'; detail: string }
  /** `capture.extraction` is as the reader left it: with blocks put back. */
  | { is: 'ready'; tab: ShownTab; capture: Capture; site: SiteRules };

/** The page under the popup, read once, and what the reader changes in it. */
export function usePage() {
  const [state, setState] = useState<PageState>({ is: 'reading' });
  useEffect(() => {
    // Read as it stands meanwhile, it stays as the reader sees it.
    void readPage().then((read) => setState((now) => (now.is === 'reading' ? read : now)));
  }, []);
  const readNow = useCallback(() => {
    void readPage(true).then((read) => setState((now) => (now.is === 'reading' ? read : now)));
  }, []);

  const change = useCallback((deed: (extraction: Extraction) => Extraction) => {
    setState((now) =>
      now.is === 'ready' ? { ...now, capture: { ...now.capture, extraction: deed(now.capture.extraction) } } : now,
    );
  }, []);
  const replace = useCallback((capture: Capture) => {
    setState((now) => (now.is === 'ready' ? { ...now, capture } : now));
  }, []);
  // What is put back stays in on every page of the site with the same line, as in the reader.
  const shown = useRef<Capture | null>(null);
  shown.current = state.is === 'ready' ? state.capture : null;
  const putBack = useCallback(
    (story: number, at: number) => {
      const removed = shown.current?.extraction.removed.find((entry) => entry.at.includes(at));
      if (shown.current && removed) void rememberRestored(shown.current, removed).catch(() => undefined);
      change((extraction) => restoreBlock(extraction, story, at));
    },
    [change],
  );
  const takeOut = useCallback(
    (story: number, at: number) => {
      const blocks = shown.current?.extraction.articles[story]?.blocks;
      const block = blocks?.find((entry) => entry.restored && entry.at.includes(at));
      if (shown.current && block) void forgetRestored(shown.current, block).catch(() => undefined);
      change((extraction) => removeBlock(extraction, story, at));
    },
    [change],
  );
  const go = useCallback((url: string) => {
    setState({ is: 'reading' });
    void goAndRead(url).then(setState);
  }, []);
  const permit = useCallback((url: string) => {
    // Before anything is awaited: Firefox asks only while the press lasts. Chromium closes the popup over its question, and the
    // background reads the page then (permitted.ts).
    const asked = askToReach(sitesOf([url]));
    void keepWish({ url, to: 'read' }, Date.now()).catch(() => undefined);
    void asked
      .then(async (allowed) => {
        const read = allowed ? await readPage() : null;
        if (read && read.is !== 'closed') setState(read);
      })
      .catch(() => undefined);
  }, []);
  return { state, readNow, putBack, takeOut, replace, go, permit };
}

/** The permission for a tab lasts while it stays on its site. */
async function goAndRead(url: string): Promise<PageState> {
  const tab = await findShownTab();
  if (!tab) return { is: 'closed', url, why: 'unknown' };
  await loadInTab(tab.id, url);
  const state = await readPage();
  return state.is === 'closed' ? { is: 'elsewhere', url } : state;
}

/** @param now the page as it stands, also while it loads */
async function readPage(now = false): Promise<PageState> {
  const tab = await findShownTab();
  if (!tab) return { is: 'closed', url: '', why: 'unknown' };
  try {
    const [capture, site] = await Promise.all([
      askCapture(tab.id, now),
      rulesFor(tab.url).catch((): SiteRules => ({})),
    ]);
    return capture.error ? { is: 'failed', detail: capture.error } : { is: 'ready', tab, capture, site };
  } catch (error) {
    if (error instanceof PageClosed) return { is: 'closed', url: tab.url, why: error.why };
    return { is: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
