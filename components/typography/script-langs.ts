import type { ScriptView } from '../../messages';

/** BCP 47 tag of an article that is shown in a view; undefined for its own script. */
export const scriptLangs: Readonly<Record<ScriptView, string | undefined>> = {
  original: undefined,
  hans: 'zh-Hans',
  tw: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
};
