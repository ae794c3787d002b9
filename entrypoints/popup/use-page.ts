import { useCallback, useEffect, useState } from 'react';
import { captureTab, PageClosed } from '../../capture/save-tab';
import type { Extraction } from '../../extract/article';
import { removeBlock, restoreBlock } from '../../extract/restore';
import type { Capture } from '../../page/capture';
import { findShownTab, type ShownTab } from './shown-tab';

export type PageState =
  | { is: 'reading' }
  /** The browser lets no extension in. */
  | { is: 'closed'; url: string }
  | { is: 'failed'; detail: string }
  /** `capture.extraction` is as the reader left it: with blocks put back. */
  | { is: 'ready'; tab: ShownTab; capture: Capture };

/** The page under the popup, read once, and what the reader changes in it. */
export function usePage() {
  const [state, setState] = useState<PageState>({ is: 'reading' });
  useEffect(() => {
    void readPage().then(setState);
  }, []);

  const change = useCallback((deed: (extraction: Extraction) => Extraction) => {
    setState((now) =>
      now.is === 'ready' ? { ...now, capture: { ...now.capture, extraction: deed(now.capture.extraction) } } : now,
    );
  }, []);
  const putBack = useCallback(
    (story: number, at: number) => change((extraction) => restoreBlock(extraction, story, at)),
    [change],
  );
  const takeOut = useCallback(
    (story: number, at: number) => change((extraction) => removeBlock(extraction, story, at)),
    [change],
  );
  return { state, putBack, takeOut };
}

async function readPage(): Promise<PageState> {
  const tab = await findShownTab();
  if (!tab) return { is: 'closed', url: '' };
  try {
    const capture = await captureTab(tab.id);
    return capture.error ? { is: 'failed', detail: capture.error } : { is: 'ready', tab, capture };
  } catch (error) {
    if (error instanceof PageClosed) return { is: 'closed', url: tab.url };
    return { is: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
