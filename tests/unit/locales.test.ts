import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { ruleName, ruleNames } from '../../components/proof/rule-names';
import { boilerplate } from '../../rules/boilerplate';
import { LOCALES, readMessages } from '../messages';

const given = readMessages('zh_CN');

const placesOf = (message: string) => [...new Set(message.match(/\{\w+\}/gu) ?? [])].sort();

describe.each(LOCALES)('%s', (locale) => {
  const messages = readMessages(locale);

  test('has the keys of zh_CN and no others', () => {
    expect([...messages.keys()].sort()).toEqual([...given.keys()].sort());
  });

  test('says something under every key, with the same {places}', () => {
    for (const [key, message] of messages) {
      expect(message.trim(), key).not.toBe('');
      expect(placesOf(message), key).toEqual(placesOf(given.get(key) ?? ''));
    }
  });

  test('uses names that browsers take: letters, digits and underscores', () => {
    for (const key of messages.keys()) expect(key).toMatch(/^[\w.]+$/u);
  });

  test('describes the extension within the 132 characters of the Chrome Web Store', () => {
    expect([...(messages.get('extDescription') ?? '')].length).toBeLessThanOrEqual(132);
    expect([...(messages.get('extName') ?? '')].length).toBeLessThanOrEqual(45);
  });

  test('names the save button as screen readers and tests expect it', () => {
    const start = messages.get('save.save') ?? '';
    for (const key of ['save.changed', 'save.again', 'save.all', 'save.whole'])
      expect(messages.get(key)?.startsWith(start), key).toBe(true);
  });
});

test('the save button has the names that the stores and the tests show', () => {
  const names = (locale: string) => ['save.save', 'save.saved'].map((key) => readMessages(locale).get(key));
  expect(LOCALES).toEqual(expect.arrayContaining(['en', 'zh_CN', 'zh_TW']));
  expect(names('zh_CN')).toEqual(['保存', '已保存']);
  expect(names('zh_TW')).toEqual(['儲存', '已儲存']);
  expect(names('en')).toEqual(['Save', 'Saved']);
});

test('every message is used somewhere', () => {
  const files = globSync(['**/*.{ts,tsx}', '!**/*.test.{ts,tsx}', '!{node_modules,tests,bench,.output,.wxt}/**']);
  expect(files.length).toBeGreaterThan(100);
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  // By its whole name, or by a group that the code puts together: `place.${name}`.
  const isUsed = (key: string) =>
    new RegExp(
      `\\b${key.replaceAll('.', '\\.')}(?![\\w.])|\`${key.replace(/\w+$/u, '').replaceAll('.', '\\.')}\\$\\{`,
      'u',
    ).test(code);
  expect([...given.keys()].filter((key) => key !== '' && !isUsed(key))).toEqual([]);
});

test('no Simplified character slipped into the Traditional texts', () => {
  const simplified =
    /[这个们来时为对开关发后会过还进学应实没说话页读书样报词产业数据电经给让认设试请单击显语删储视选]/u;
  for (const [key, message] of readMessages('zh_TW')) {
    // 简体 is the name of the script, in its own characters.
    const rest = message.replaceAll('简体', '');
    expect(rest.match(simplified)?.[0] ?? '', `${key}: ${message}`).toBe('');
  }
});

describe('rules of the ledger have names', () => {
  const ids = Object.entries(boilerplate).flatMap(([table, rules]) =>
    Object.keys(rules).map((rule) => `${table}/${rule}`),
  );

  test('every phrase table has one, so that a new rule is never nameless', () => {
    for (const id of ids) expect(ruleName(id), id).not.toBe('rule.other');
  });

  test('every name is a message', () => {
    for (const key of [...Object.values(ruleNames), ruleName('sharing/new'), ruleName('unheard-of')])
      expect(given.has(key), key).toBe(true);
  });
});
