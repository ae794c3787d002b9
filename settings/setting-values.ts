/** What the reader may choose, in one place. A new setting is one line in `Settings`, `USUAL` and `soundSettings`. */
import type { ScriptView } from '../messages';
import type { PinyinChoice } from '../pinyin/read';
import { DICTIONARY_NAMES, type Dictionary } from './dictionaries';
import { type KeyChoice, soundKeys } from './keys';
import { BACKUP_TIMES, KEPT_BACKUPS, SYNC_TIMES } from './times';
import {
  type Face,
  faceName,
  GAPS,
  LEADINGS,
  MEASURES,
  SIZES,
  SPACINGS,
  THEMES,
  type Theme,
  withinRange,
} from './typography';

export interface Settings {
  theme: Theme;
  /** Script that an article opens in; `hant` is Taiwan's or Hong Kong's by `traditional`. */
  view: 'original' | 'hans' | 'hant';
  /** Which standard 繁體 follows. */
  traditional: 'tw' | 'hk';
  /** Where an article is shown in another script: the original of a paragraph not at all, under the pointer, or beside it. */
  companion: 'off' | 'hover' | 'beside';
  /** Size of running text in px. */
  size: number;
  /** Characters in a line. */
  measure: number;
  /** Height of a line, in sizes of the text. */
  leading: number;
  /** Space between paragraphs, in em. */
  gap: number;
  /** Space between characters, in em. */
  spacing: number;
  /** 首行缩进两字. */
  indent: boolean;
  /** Lines end at the same place. */
  justify: boolean;
  /** 标点悬挂 and 标点挤压, where the browser has them. */
  hanging: boolean;
  /** A little space between Chinese and Latin letters or digits, where the browser has it. */
  autospace: boolean;
  /** `song`, `hei`, `kai`, `fang`, `yuan`, or the name of a font of this machine. */
  face: Face | (string & {});
  /** Nothing moves on the screen, whatever the system says. */
  still: boolean;
  /** 竖排. */
  vertical: boolean;
  /** The reader opens an article where it was left. */
  rememberPlace: boolean;
  /**
   * Pictures of what is saved are kept `always`, on the sites that may be reached; when the popup is asked to, which offers it
   * after a save; or `never`, but for what the library is told to fetch.
   */
  keepPictures: 'never' | 'ask' | 'always';
  /** Names of exported files, as `export/file-name.ts` reads them: `{date} {title}`. '' for the usual. */
  fileName: string;
  /** How often the whole library is put into the downloads folder by itself, and how many of these backups stay there. */
  autoBackup: (typeof BACKUP_TIMES)[number];
  keepBackups: number;
  /** How often the library is synced with its server by itself. */
  autoSync: (typeof SYNC_TIMES)[number];
  /** Readings above characters: none, above rare ones, above all. */
  pinyin: PinyinChoice;
  /** Where a selected word can be looked up. */
  dictionary: Dictionary;
  /** Speed of reading aloud; 1 is a voice's usual one. */
  rate: number;
  /** `voiceURI` of the voice that reads aloud, '' for the best one that there is. */
  voice: string;
  /** Keys of the reader that are not the usual ones, by what they do: see `keys.ts`. */
  keys: KeyChoice;
}

export { GAPS, LEADINGS, MEASURES, SIZES, SPACINGS, THEMES } from './typography';

/** Speed of reading aloud. */
export const RATES = { least: 0.5, usual: 1, most: 3, step: 0.25 } as const;

/** Characters of a template for file names. */
const LONGEST_NAME = 200;

export const USUAL: Settings = {
  theme: 'auto',
  view: 'original',
  traditional: 'tw',
  companion: 'off',
  size: SIZES.usual,
  measure: MEASURES.usual,
  leading: LEADINGS.usual,
  gap: GAPS.usual,
  spacing: SPACINGS.usual,
  indent: true,
  justify: true,
  hanging: true,
  autospace: false,
  face: 'song',
  still: false,
  vertical: false,
  rememberPlace: true,
  keepPictures: 'ask',
  fileName: '',
  autoBackup: 'off',
  keepBackups: KEPT_BACKUPS.usual,
  autoSync: 'off',
  pinyin: 'off',
  dictionary: 'zdic',
  rate: RATES.usual,
  voice: '',
  keys: {},
};

/** The script that articles open in where their site has none of its own. */
export function usualView({ view, traditional }: Pick<Settings, 'view' | 'traditional'>): ScriptView {
  return view === 'hant' ? traditional : view;
}

/** Only values that the current version knows: what is stored may come from another version or from a hand. */
export function soundSettings(stored: Partial<Record<keyof Settings, unknown>> | null): Settings {
  return {
    theme: oneOf(renamed(stored?.theme), THEMES, USUAL.theme),
    view: oneOf(stored?.view, ['original', 'hans', 'hant'], USUAL.view),
    traditional: oneOf(stored?.traditional, ['tw', 'hk'], USUAL.traditional),
    companion: oneOf(stored?.companion, ['off', 'hover', 'beside'], USUAL.companion),
    size: withinRange(stored?.size, SIZES),
    measure: withinRange(stored?.measure, MEASURES),
    leading: withinRange(stored?.leading, LEADINGS),
    gap: withinRange(stored?.gap, GAPS),
    spacing: withinRange(stored?.spacing, SPACINGS),
    indent: yesOrNo(stored?.indent, USUAL.indent),
    justify: yesOrNo(stored?.justify, USUAL.justify),
    hanging: yesOrNo(stored?.hanging, USUAL.hanging),
    autospace: yesOrNo(stored?.autospace, USUAL.autospace),
    face: faceName(stored?.face),
    still: yesOrNo(stored?.still, USUAL.still),
    vertical: yesOrNo(stored?.vertical, USUAL.vertical),
    rememberPlace: yesOrNo(stored?.rememberPlace, USUAL.rememberPlace),
    keepPictures: oneOf(renamed(stored?.keepPictures), ['never', 'ask', 'always'], USUAL.keepPictures),
    fileName: typeof stored?.fileName === 'string' ? stored.fileName.slice(0, LONGEST_NAME) : USUAL.fileName,
    autoBackup: oneOf(stored?.autoBackup, BACKUP_TIMES, USUAL.autoBackup),
    keepBackups: withinRange(stored?.keepBackups, KEPT_BACKUPS),
    autoSync: oneOf(stored?.autoSync, SYNC_TIMES, USUAL.autoSync),
    pinyin: oneOf(stored?.pinyin, ['off', 'rare', 'all'], USUAL.pinyin),
    dictionary: oneOf(stored?.dictionary, DICTIONARY_NAMES, USUAL.dictionary),
    rate: withinRange(stored?.rate, RATES),
    voice: typeof stored?.voice === 'string' ? stored.voice.slice(0, 200) : USUAL.voice,
    keys: soundKeys(stored?.keys),
  };
}

/** The paper of version 0.1 was called light; pictures with every save were a box to tick. */
function renamed(value: unknown): unknown {
  if (value === 'light') return 'paper';
  return value === true ? 'always' : value;
}

function oneOf<Value extends string>(value: unknown, known: readonly Value[], usual: Value): Value {
  return known.find((choice) => choice === value) ?? usual;
}

function yesOrNo(value: unknown, usual: boolean): boolean {
  return typeof value === 'boolean' ? value : usual;
}
