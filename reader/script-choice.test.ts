import { expect, test } from 'vitest';
import type { Capture } from '../capture/capture';
import { USUAL } from '../settings/settings';
import { freshState, ReaderModel } from './model';
import { ScriptChoice } from './script-choice';

test('where a page has no article nothing is converted, and nothing is waited for', async () => {
  const extraction = { url: 'https://www.example.cn/', kind: 'not-article', articles: [], removed: [], repairs: [] };
  const capture = { url: extraction.url, extraction } as unknown as Capture;
  const model = new ReaderModel(freshState({ capture, settings: USUAL, site: {}, place: null, headlines: [] }));
  await new ScriptChoice(model, () => {}).show('tw');
  expect(model.get()).toMatchObject({ view: 'tw', converted: null, converting: false });
});
