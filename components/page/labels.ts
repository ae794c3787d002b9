import { createI18n } from '@wxt-dev/i18n';
import type { MessageKey, MessageValues, Translate } from './translate';
import { writeNumber } from './write-number';

const messages = createI18n();
/** The texts given last. */
const given = new Map<MessageKey, string>();

/** Texts from the extension's `_locales`; a number `n` is written as the language writes it, 10,900. Works in every extension page and in scripts injected into a page. */
export const t: Translate = (key, values) => {
  try {
    const text = textOf(key, values);
    given.set(key, text);
    return text;
  } catch {
    // In a page, after the extension was updated under it: what is drawn there stays drawn (notice/left-behind.ts).
    return given.get(key) ?? '';
  }
};

function textOf(key: MessageKey, values?: MessageValues): string {
  if (!values) return messages.t(key);
  if (typeof values.n !== 'number') return messages.t(key, values);
  return messages.t(key, values.n, { ...values, n: writeNumber(values.n, messages.t('locale')) });
}
