import { createI18n } from '@wxt-dev/i18n';
import type { Translate } from './translate';

const messages = createI18n();

/** Texts from the extension's `_locales`; a number `n` is written as the language writes it, 10,900. Works in every extension page and in scripts injected into a page. */
export const t: Translate = (key, values) => {
  if (!values) return messages.t(key);
  if (typeof values.n !== 'number') return messages.t(key, values);
  return messages.t(key, values.n, { ...values, n: values.n.toLocaleString(messages.t('locale')) });
};
