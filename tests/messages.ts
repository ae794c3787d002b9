import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Translate } from '../components/page/translate';

const FOLDER = new URL('../locales/', import.meta.url);

/** Every language that the interface has, as its file in `locales/` is called: `zh_CN`. */
export const LOCALES: readonly string[] = readdirSync(FOLDER).flatMap((file) => /^(\w+)\.yml$/u.exec(file)?.[1] ?? []);

/** Every message of a locale by its dotted key; a plural as its forms joined by ` | `, as the browser keeps it. */
export function readMessages(locale: string): Map<string, string> {
  const tree: unknown = parse(readFileSync(new URL(`${locale}.yml`, FOLDER), 'utf8'));
  return new Map(flatten(tree, []));
}

/** A `t` for tests, read from the locale file itself and not from a browser. Throws on a key that is not there. */
export function translateFrom(locale: string): Translate {
  const messages = readMessages(locale);
  return (key, values = {}) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`No message ${key} in ${locale}`);
    const forms = message.split(' | ');
    const form = forms[forms.length === 2 && values.n !== 1 ? 1 : 0] ?? '';
    return form.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
  };
}

function flatten(node: unknown, path: string[]): [string, string][] {
  if (typeof node !== 'object' || node === null) return [[path.join('.'), String(node)]];
  const entries: [string, unknown][] = Object.entries(node);
  if (entries.every(([key]) => key === 'n' || key === '1'))
    return [[path.join('.'), entries.map(([, form]) => String(form)).join(' | ')]];
  return entries.flatMap(([key, child]) => flatten(child, [...path, key]));
}
