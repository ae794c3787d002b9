import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { translateFrom } from '../../tests/messages';
import { TranslateProvider } from '../page/translate';
import { SaveButton, SaveNote } from './SaveButton';
import { isKept, type SaveStatus, savedId, statusOfResult, statusOfStanding } from './save-status';

const at = '2026-11-03T01:00:00Z';
const statuses: SaveStatus[] = [
  { is: 'unknown' },
  { is: 'not-saved' },
  { is: 'saving' },
  { is: 'saved', id: 3, version: 1, at },
  { is: 'already', id: 3, at },
  { is: 'changed', id: 3, at },
  { is: 'same-text', id: 3, from: 'https://example.cn/a' },
  { is: 'failed', failure: 'disk-full' },
];

function draw(status: SaveStatus, locale = 'zh_CN') {
  const html = renderToStaticMarkup(
    <TranslateProvider value={translateFrom(locale)}>
      <SaveButton status={status} onSave={() => {}} />
      <SaveNote status={status} libraryUrl={(id) => `/library.html#/article/${id}`} />
    </TranslateProvider>,
  );
  return parseHTML(`<html><body>${html}</body></html>`).document;
}

test.each(statuses)('the name of the button says $is', (status) => {
  const button = draw(status).querySelector('button');
  // The check mark is for the eye only.
  button?.querySelector('[aria-hidden]')?.remove();
  expect(button?.textContent).toMatch(isKept(status) ? /^已保存$/u : /^保存/u);
});

test('in English and Traditional Chinese too', () => {
  expect(draw({ is: 'not-saved' }, 'en').querySelector('button')?.textContent).toBe('Save');
  expect(draw({ is: 'already', id: 1, at }, 'zh_TW').querySelector('button')?.textContent).toContain('已儲存');
});

test('a failure is an alert that says what to do; everything else is a quiet status', () => {
  const failed = draw({ is: 'failed', failure: 'disk-full' }).querySelector('[role=alert]');
  expect(failed?.textContent).toContain('磁盘空间不足');
  for (const status of statuses.slice(0, -1)) expect(draw(status).querySelector('[role=status]')).not.toBeNull();
});

test('what is in the library can be looked at there', () => {
  expect(draw({ is: 'already', id: 3, at }).querySelector('a')?.getAttribute('href')).toBe('/library.html#/article/3');
  expect(draw({ is: 'not-saved' }).querySelector('a')).toBeNull();
  expect(statuses.map(savedId)).toEqual([null, null, null, 3, 3, 3, 3, null]);
});

test('a reprint names where the library has it from', () => {
  expect(draw({ is: 'same-text', id: 3, from: 'https://www.example.cn/a' }).body.textContent).toContain(
    'www.example.cn',
  );
  expect(draw({ is: 'same-text', id: 3, from: null }).querySelector('[role=status]')?.textContent).toBe(
    '库中已有同一篇。 查看',
  );
});

describe('from what the library says', () => {
  const known = { id: 5, version: 2, savedAt: at, url: 'https://example.cn/b' };
  test.each([
    [{ state: 'not-saved', id: null, version: null, savedAt: null, url: null } as const, { is: 'not-saved' }],
    [{ state: 'saved', ...known } as const, { is: 'already', id: 5, at }],
    [{ state: 'changed', ...known } as const, { is: 'changed', id: 5, at }],
    [{ state: 'same-text', ...known } as const, { is: 'same-text', id: 5, from: 'https://example.cn/b' }],
  ])('$state', (standing, status) => {
    expect(statusOfStanding(standing)).toEqual(status);
  });

  test.each([
    ['saved', { is: 'saved', id: 5, version: 1, at }],
    ['new-version', { is: 'saved', id: 5, version: 1, at }],
    ['already', { is: 'already', id: 5, at }],
  ] as const)('%s', (outcome, status) => {
    expect(statusOfResult({ outcome, id: 5, version: 1, savedAt: at })).toEqual(status);
  });
});
