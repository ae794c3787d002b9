import { createI18n } from '@wxt-dev/i18n';
import type { Translate } from './translate';

const messages = createI18n();

/** Texts from the extension's `_locales`. Works in every extension page and in scripts injected into a page. */
export const t: Translate = (key, values) => {
  if (!values) return messages.t(key);
  return typeof values.n === 'number' ? messages.t(key, values.n, values) : messages.t(key, values);
};
