import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Extraction } from '../../extract/article';
import { translateFrom } from '../../tests/messages';
import { TranslateProvider } from '../page/translate';
import { ProofSlug } from './ProofSlug';

function leadOf(page: Pick<Extraction, 'removed' | 'repairs'>) {
  const extraction: Extraction = {
    url: 'https://www.example.cn/',
    kind: 'article',
    confidence: 1,
    doubts: [],
    articles: [],
    ...page,
  };
  const html = renderToStaticMarkup(
    <TranslateProvider value={translateFrom('zh_CN')}>
      <ProofSlug extraction={extraction} converted={false} />
    </TranslateProvider>,
  );
  const lead = parseHTML(`<html><body>${html}</body></html>`).document.querySelector('.pr-lead');
  expect(lead?.closest('[lang]')?.getAttribute('lang')).toBe('zh-CN');
  return {
    text: lead?.textContent,
    red: [...(lead?.querySelectorAll('strong') ?? [])].map((part) => part.textContent),
  };
}

const removed = [{ text: '分享到', rule: 'boilerplate/sharing', at: [3] }];

test('what was cut is counted in red, and that nothing was changed is no mark', () => {
  const { text, red } = leadOf({ removed, repairs: [] });
  expect(text).toContain('删 1 处，改 0 处');
  expect(red).toEqual(['删 1 处']);
});

test('a page with nothing cut and nothing changed is called clean, without numbers', () => {
  expect(leadOf({ removed: [], repairs: [] })).toEqual({ text: '这一页没有删改。 ', red: [] });
});
