import { useEffect, useState } from 'react';
import type { Article } from '../../extract/article';
import type { ScriptView } from '../../messages';
import { scriptLangs } from './script-langs';

interface ViewedArticle {
  article: Article | null;
  /** BCP 47 tag of what is shown; undefined for the article's own script. */
  lang: string | undefined;
  busy: boolean;
  /** The conversion failed: the original is shown. */
  failed: boolean;
}

/**
 * The article in the chosen script. The dictionaries are loaded the first time that one is asked for; until they are, and
 * where they fail, the original is shown.
 */
export function useScriptView(article: Article | null, view: ScriptView): ViewedArticle {
  const [converted, setConverted] = useState<{ from: Article; view: ScriptView; to: Article | null } | null>(null);
  useEffect(() => {
    if (!article || view === 'original') return;
    let wanted = true;
    import('../../script-view/article')
      .then(({ viewOf }) => viewOf(article, view))
      .then(
        (to) => wanted && setConverted({ from: article, view, to }),
        () => wanted && setConverted({ from: article, view, to: null }),
      );
    return () => {
      wanted = false;
    };
  }, [article, view]);
  if (view === 'original' || !article) return { article, lang: undefined, busy: false, failed: false };
  const done = converted?.from === article && converted.view === view ? converted : null;
  return {
    article: done?.to ?? article,
    lang: done?.to ? scriptLangs[view] : undefined,
    busy: !done,
    failed: done !== null && done.to === null,
  };
}
