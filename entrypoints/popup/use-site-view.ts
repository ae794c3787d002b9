import { useState } from 'react';
import type { ScriptView } from '../../messages';
import { type Settings, usualView } from '../../settings/settings';
import { changeSite, hostOf, type SiteRules } from '../../settings/sites';

/** The script that the article is shown in, and choosing another, which its site then opens in. */
export function useSiteView(url: string, site: SiteRules, settings: Settings) {
  const usual = usualView(settings);
  const [view, setView] = useState<ScriptView>(site.view ?? usual);
  const choose = (wanted: ScriptView) => {
    setView(wanted);
    const rule = wanted === usual ? null : wanted;
    void changeSite(hostOf(url), { set: { view: rule } }).catch(() => undefined);
  };
  return [view, choose] as const;
}
