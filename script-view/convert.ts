/**
 * Conversion between Simplified and Traditional for reading. The dictionaries (0.1 and 1.1 MB) are loaded when first asked for,
 * in whichever context asks: an extension page, or the owner of the library for the reader inside a page.
 */
import {
  type ContextCorrection,
  type Correction,
  MACHINE_MADE,
  SIMPLIFIED,
  SIMPLIFIED_IN_CONTEXT,
  TRADITIONAL,
  TRADITIONAL_IN_CONTEXT,
} from './corrections';
import { type Replacer, replacerOf } from './trie';

export type Target = 'hans' | 'tw' | 'hk';

/** From this share of characters on that conversion to Simplified would change, a text counts as Traditional. */
const TRADITIONAL_SHARE = 0.03;
/** A text may quote one machine-made word; two tell how it was made. */
const MACHINE_MADE_WORDS = 2;

/**
 * Converts texts that belong together: whether they are Traditional, and made by a machine, is judged of all of them.
 * @returns as many texts, in the same order. Nothing but Chinese characters changes.
 */
export async function convertTexts(texts: string[], to: Target): Promise<string[]> {
  const toHans = await simplifier();
  const all = texts.join('\n');
  const isTraditional = shareOfChanges(all, toHans(all)) >= TRADITIONAL_SHARE;
  if (to === 'hans') return isTraditional ? texts.map(toHans) : texts;
  const { fromSimplified, fromTraditional, inPlace } = await traditionalizer();
  if (!isTraditional) return texts.map((text) => inPlace[to](fromSimplified(text)));
  if (!isMachineMade(all)) return texts.map((text) => inPlace[to](fromTraditional(text)));
  return texts.map((text) => inPlace[to](fromSimplified(toHans(text))));
}

let simplifying: Promise<Replacer> | undefined;
let traditionalizing: Promise<Traditionalizer> | undefined;

interface Traditionalizer {
  /** To OpenCC's standard Traditional forms. */
  fromSimplified: Replacer;
  fromTraditional: Replacer;
  /** From the standard forms to those of a place. */
  inPlace: Record<'tw' | 'hk', Replacer>;
}

/** From Traditional of any place. */
function simplifier(): Promise<Replacer> {
  simplifying ??= import('opencc-js/t2cn').then(({ Converter }) =>
    inTurn(
      Converter({ from: 't', to: 'cn' }),
      inContext(Object.values(SIMPLIFIED_IN_CONTEXT)),
      replacerOf(Object.values(SIMPLIFIED)),
    ),
  );
  return simplifying;
}

function traditionalizer(): Promise<Traditionalizer> {
  traditionalizing ??= Promise.all([
    import('opencc-js/cn2t'),
    import('opencc-js/dict/TWVariantsRev'),
    import('opencc-js/dict/HKVariantsRev'),
  ]).then(([{ Converter }, taiwan, hongKong]) => ({
    fromSimplified: inTurn(
      Converter({ from: 'cn', to: 't' }),
      inContext(Object.values(TRADITIONAL_IN_CONTEXT)),
      replacerOf(Object.values(TRADITIONAL)),
    ),
    fromTraditional: replacerOf([...formsOf(taiwan.default), ...formsOf(hongKong.default), ZHE_IN_TRADITIONAL]),
    inPlace: { tw: Converter({ from: 't', to: 'tw' }), hk: Converter({ from: 't', to: 'hk' }) },
  }));
  return traditionalizing;
}

/** 看著 → 看着 in the standard forms too, of which Taiwan's 著 and Hong Kong's 着 are made; 名著 stays in both. */
const ZHE_IN_TRADITIONAL: Correction = {
  wrong: '著',
  right: '着',
  except:
    '著作 著名 著者 著稱 著述 著有 著書立說 名著 巨著 論著 專著 原著 譯著 遺著 合著 編著 撰著 拙著 所著 土著 卓著 顯著 昭著',
};

function formsOf(table: string): Correction[] {
  return table.split('|').map((entry) => {
    const [wrong = '', right = ''] = entry.split(' ');
    return { wrong, right, except: '' };
  });
}

function inContext(corrections: readonly ContextCorrection[]): Replacer {
  return (text) => corrections.reduce((result, { wrong, right }) => result.replace(wrong, right), text);
}

function inTurn(...replacers: readonly Replacer[]): Replacer {
  return (text) => replacers.reduce((result, replace) => replace(result), text);
}

function shareOfChanges(text: string, converted: string): number {
  const count = (text.match(/\p{Script=Han}/gu) ?? []).length;
  if (count === 0) return 0;
  const others = [...converted];
  const changes = [...text].filter((point, index) => point !== others[index]).length;
  return changes / count;
}

function isMachineMade(text: string): boolean {
  return MACHINE_MADE.split(' ').filter((word) => text.includes(word)).length >= MACHINE_MADE_WORDS;
}
