import { useCallback, useEffect, useRef, useState } from 'react';
import { askFurther } from '../../capture/ask-capture';
import type { Capture } from '../../capture/capture';
import { readOn, standOf } from '../../capture/read-on';
import type { FurtherState } from '../../components/article/FurtherPages';
import { changeSite, hostOf, rulesAfter, rulesFor, type SiteChange, type SiteRules } from '../../settings/sites';

/** The further pages of the article in a tab: fetched there, joined here. Closing the popup stops it. */
export function useFurther(tabId: number, capture: Capture, onJoined: (capture: Capture) => void) {
  const [state, setState] = useState<FurtherState>({ is: 'idle' });
  const [rules, setRules] = useState<SiteRules | null>(null);
  const control = useRef<AbortController | null>(null);
  const current = useRef(capture);
  current.current = capture;

  const start = useCallback(
    async (restored: SiteRules['restored'] = []) => {
      if (control.current || !standOf(current.current).open) return;
      const mine = new AbortController();
      control.current = mine;
      setState({ is: 'reading' });
      const stop = await readOn({
        get: () => current.current,
        set: (joined) => {
          current.current = joined;
          onJoined(joined);
        },
        fetchPage: (url) => askFurther(url, tabId),
        signal: mine.signal,
        restored,
      });
      if (control.current !== mine) return;
      control.current = null;
      setState({ is: 'over', stop });
    },
    [tabId, onJoined],
  );
  const stop = useCallback(() => {
    control.current?.abort();
    control.current = null;
    setState({ is: 'over', stop: { why: 'stopped' } });
  }, []);

  const { url } = capture.extraction;
  const further = capture.pager !== undefined;
  useEffect(() => {
    if (!further) return;
    void rulesFor(url).then(
      (found) => {
        setRules(found);
        if (found.pages) void start(found.restored);
      },
      () => setRules({}),
    );
  }, [url, further, start]);

  const setAlways = useCallback(
    (always: boolean) => {
      const change: SiteChange = { set: { pages: always || null } };
      setRules((known) => rulesAfter(known ?? {}, change));
      void changeSite(hostOf(url), change).catch(() => undefined);
    },
    [url],
  );
  return { state, always: rules?.pages === true, start: () => void start(rules?.restored), stop, setAlways };
}
