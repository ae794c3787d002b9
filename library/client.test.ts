import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { LibraryAnswers } from './answers';
import { answerHere, library, wakeWith } from './client';
import { LibraryError } from './failure';
import { request } from './library.fixtures';

const RESULT = { id: 1, outcome: 'saved', version: 1, savedAt: '2026-01-01T00:00:00.000Z' } as const;
const NO_RECEIVER = new Error('Could not establish connection. Receiving end does not exist.');
const CLOSED = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
);

const send = vi.spyOn(browser.runtime, 'sendMessage') as unknown as Mock<(message: unknown) => Promise<unknown>>;
const wake = vi.fn(async () => true);

beforeEach(() => {
  vi.useFakeTimers();
  wakeWith(wake);
});
afterEach(() => {
  vi.useRealTimers();
  send.mockReset();
  wake.mockClear();
});

/** Lets pauses pass while the promise is open. */
async function settled<T>(promise: Promise<T>): Promise<T | LibraryError> {
  const end = promise.catch((error: LibraryError) => error);
  await vi.runAllTimersAsync();
  return end;
}

describe('the client', () => {
  it('asks once when the owner listens', async () => {
    send.mockResolvedValueOnce({ answer: RESULT });
    expect(await settled(library.save(request()))).toEqual(RESULT);
    expect(send).toHaveBeenCalledOnce();
    expect(wake).not.toHaveBeenCalled();
  });

  it('wakes the owner and asks again when nobody listens, or the answer is lost', async () => {
    const asked = request();
    send.mockRejectedValueOnce(NO_RECEIVER).mockResolvedValueOnce(undefined).mockRejectedValueOnce(CLOSED);
    send.mockResolvedValueOnce({ answer: RESULT });
    expect(await settled(library.save(asked))).toEqual(RESULT);
    expect(wake).toHaveBeenCalledTimes(3);
    const requests = send.mock.calls.map(([message]) => message);
    expect(requests).toEqual(Array(4).fill({ ask: 'library.save', request: asked }));
  });

  it('goes on when waking fails: the background may be starting', async () => {
    wake.mockRejectedValueOnce(new Error('no background yet'));
    send.mockRejectedValueOnce(NO_RECEIVER).mockResolvedValueOnce({ answer: [] });
    expect(await settled(library.versions(1))).toEqual([]);
  });

  it('gives up with a reason when nobody ever answers', async () => {
    send.mockRejectedValue(NO_RECEIVER);
    expect(await settled(library.status())).toMatchObject({ failure: 'unavailable' });
  });

  it('gives up when an owner hangs', async () => {
    send.mockReturnValue(new Promise(() => undefined));
    expect(await settled(library.status())).toMatchObject({ failure: 'unavailable' });
    expect(send).toHaveBeenCalledOnce();
  });

  it('passes on at once why the library cannot be used', async () => {
    send.mockResolvedValueOnce({ error: 'SecurityError', failure: 'storage-refused' });
    const failed = await settled(library.query({ text: '', bin: false, order: 'saved', offset: 0, limit: 1 }));
    expect(failed).toBeInstanceOf(LibraryError);
    expect(failed).toMatchObject({ failure: 'storage-refused' });
    expect(send).toHaveBeenCalledOnce();
  });

  it('turns every other error into one it knows', async () => {
    send.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await settled(library.get(1))).toMatchObject({ failure: 'unavailable' });
  });

  it('sends no half characters and no page that is too large for a message', async () => {
    send.mockResolvedValue({ answer: RESULT });
    await settled(library.save(request({ title: '字\uD842' }, { html: '<p>大</p>'.repeat(3_000_000) })));
    expect(send.mock.calls[0]?.[0]).toMatchObject({ request: { html: '', article: { title: '字\uFFFD' } } });
  });

  it('is answered by a call in the owner itself', async () => {
    const answers = { 'library.versions': vi.fn(() => []) } as unknown as LibraryAnswers;
    answerHere(answers);
    expect(await settled(library.versions(7))).toEqual([]);
    expect(answers['library.versions']).toHaveBeenCalledWith({ id: 7 });
    expect(send).not.toHaveBeenCalled();
  });
});
