import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Capture } from '../../capture/capture';
import type { Sender } from '../../messages';
import { savePage } from './save-page';
import { savingAnswers } from './saving-answers';

vi.mock('./save-page', () => ({ savePage: vi.fn(async () => ({ state: 'saved', results: [], titles: [] })) }));
beforeEach(() => vi.mocked(savePage).mockClear());

const HERE = 'https://www.example.cn/1.html';
const page: Sender = { id: browser.runtime.id, url: HERE, tab: { id: 7 } as Sender['tab'] };
const capture = (url: string, ofExtraction = url) =>
  ({ url, canonicalUrl: '', extraction: { url: ofExtraction, articles: [] } }) as unknown as Capture;
const save = savingAnswers['background.savePage'];

test('a page is saved by the reader over it, also after its address changed on its site', async () => {
  await save({ capture: capture('https://www.example.cn/2.html'), stories: [0] }, page);
  expect(savePage).toHaveBeenCalledOnce();
});

test('what a page hands in as the article of another site is refused', () => {
  const other = 'https://news.example.org/1.html';
  for (const given of [capture(other), capture(HERE, other), capture(other, HERE), capture('')])
    expect(() => save({ capture: given, stories: [0] }, page)).toThrow('itself only');
  expect(() => save({ capture: capture(HERE), stories: [0] }, { id: browser.runtime.id })).toThrow('itself only');
  expect(savePage).not.toHaveBeenCalled();
});

test('only what the message has is passed on', async () => {
  const request = { capture: capture(HERE), stories: [0], anyway: true, pages: true };
  await save(request, page);
  expect(savePage).toHaveBeenCalledWith(7, { capture: request.capture, stories: [0] });
});
