import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchPage } from './fetch-page';

afterEach(() => vi.unstubAllGlobals());

function answer(body: BodyInit | null, init: ResponseInit = {}): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, init)),
  );
}

describe('what is no further page says why', () => {
  test('refused', async () => {
    answer('', { status: 404 });
    expect(await fetchPage('https://www.example.cn/2')).toEqual({ is: 'failed', fault: 'refused', status: 404 });
  });
  test('a picture', async () => {
    answer('GIF89a', { headers: { 'content-type': 'image/gif' } });
    expect(await fetchPage('https://www.example.cn/2')).toEqual({ is: 'failed', fault: 'no-page' });
  });
  test('larger than a page is', async () => {
    answer('x', { headers: { 'content-type': 'text/html', 'content-length': '9000000' } });
    expect(await fetchPage('https://www.example.cn/2')).toEqual({ is: 'failed', fault: 'too-large' });
  });
  test('no connection, or sent to another site', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))),
    );
    expect(await fetchPage('https://www.example.cn/2')).toEqual({ is: 'failed', fault: 'unreachable' });
  });
  test('the request stays on the site', async () => {
    answer('', { status: 500 });
    await fetchPage('https://www.example.cn/2');
    expect(vi.mocked(fetch).mock.calls[0]?.[1]).toMatchObject({ mode: 'same-origin', credentials: 'same-origin' });
  });
});
