import { createContext, useContext } from 'react';
import type { GeneratedI18nStructure } from '#i18n';

/** Every text of the interface has a key in `locales/`; a key that is not there does not compile. */
export type MessageKey = keyof GeneratedI18nStructure;

/** Values for the `{name}` places of a message. `n` also chooses the plural form where a language has one. */
export type MessageValues = Record<string, string | number>;

/** Gives the text of a key in the browser's language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/**
 * How components reach their texts. Components never ask the browser themselves: the same ones are drawn in the popup,
 * in the library and by the reader inside a page, and by tests without any browser.
 */
const TranslateContext = createContext<Translate | null>(null);

export const TranslateProvider = TranslateContext.Provider;

/** The `t` of the nearest provider. Throws where there is none, which is a mistake in the wiring. */
export function useTranslate(): Translate {
  const t = useContext(TranslateContext);
  if (!t) throw new Error('A component was drawn outside TranslateProvider');
  return t;
}
