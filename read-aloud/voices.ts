/** Which of the machine's voices reads a text. */

export interface VoiceFacts {
  name: string;
  /** BCP 47, with _ on some systems: `zh-CN`, `zh_TW`, `cmn-Hans-CN`, `yue-Hant-HK`. */
  lang: string;
  localService: boolean;
  voiceURI: string;
}

/** What a text is written in, as its `lang` says. */
export type Speech = 'zh-CN' | 'zh-TW' | 'zh-HK';

/** `zh-Hant-HK` → zh-HK, `zh-Hant` and `zh-TW` → zh-TW, anything else → zh-CN. */
export function speechOf(lang: string): Speech {
  if (/\b(?:hk|mo)\b|\byue\b/iu.test(lang)) return 'zh-HK';
  return /\b(?:tw|hant)\b/iu.test(lang) ? 'zh-TW' : 'zh-CN';
}

/** Voices that speak Chinese, the best for `speech` first: of the same place, then on this device, then by name. */
export function chineseVoices<Voice extends VoiceFacts>(voices: readonly Voice[], speech: Speech): Voice[] {
  return voices
    .filter(({ lang }) => /^(?:zh|cmn|yue)\b/iu.test(lang.replace('_', '-')))
    .map((voice) => ({ voice, rank: rankOf(voice, speech) }))
    .sort((a, b) => a.rank - b.rank || a.voice.name.localeCompare(b.voice.name))
    .map(({ voice }) => voice);
}

/**
 * The voice that was chosen if it is still there, the best of this device otherwise; null where it has none. An online voice sends
 * what it reads to its maker: only the reader's own choice makes one speak.
 */
export function chooseVoice<Voice extends VoiceFacts>(
  voices: readonly Voice[],
  speech: Speech,
  chosen: string,
): Voice | null {
  const fitting = chineseVoices(voices, speech);
  return (
    fitting.find(({ voiceURI }) => voiceURI === chosen) ?? fitting.find(({ localService }) => localService) ?? null
  );
}

/** A Mandarin voice of the other side of the strait is understood; a Cantonese one is another language. */
function rankOf({ lang, localService }: VoiceFacts, speech: Speech): number {
  const spoken = speechOfVoice(lang);
  const near = spoken === speech ? 0 : spoken === 'zh-HK' ? 4 : 2;
  return near + (localService ? 0 : 1);
}

function speechOfVoice(lang: string): Speech {
  const tag = lang.replaceAll('_', '-');
  if (/^yue/iu.test(tag)) return 'zh-HK';
  return /^cmn-Hant/iu.test(tag) ? 'zh-TW' : speechOf(tag);
}
