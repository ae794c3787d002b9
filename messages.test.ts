import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryError } from './library/failure';
import { answer, ask, type Messages, NotAnswered, type Sender } from './messages';

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => unknown;

const PAGE: Sender = { id: 'me', url: 'https://www.example.cn/a.html', tab: { id: 1 } as Sender['tab'] };
const POPUP: Sender = { id: 'me', url: 'chrome-extension://me/popup.html' };
const LIBRARY_IN_TAB: Sender = { ...POPUP, url: 'chrome-extension://me/library.html', tab: { id: 1 } as Sender['tab'] };

let listeners: Listener[];
beforeEach(() => {
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://me${path || '/'}`);
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('me');
});

/** What a message from a sender is answered, or undefined when no listener takes it. */
function reply(message: unknown, sender: Sender): Promise<unknown> | undefined {
  let answered: Promise<unknown> | undefined;
  for (const listener of listeners) {
    let respond: (reply: unknown) => void = () => undefined;
    const replied = new Promise((resolve) => {
      respond = resolve;
    });
    if (listener(message, sender, respond) === true) answered = replied;
  }
  return answered;
}

describe('answer', () => {
  const versions = vi.fn(() => []);
  beforeEach(() => {
    versions.mockClear();
    answer<Pick<Messages, 'library.versions' | 'script.convert' | 'library.delete'>>({
      'library.versions': versions,
      'script.convert': ({ texts }) => texts,
      'library.delete': () => {
        throw new LibraryError('disk-full', 'no room');
      },
    });
  });

  it('leaves what another context is meant for to that one', async () => {
    const versionsHere = vi.fn(() => []);
    listeners = [];
    answer<Pick<Messages, 'library.versions'>>({ 'library.versions': versionsHere }, ({ id }) => id === 7);
    expect(reply({ ask: 'library.versions', request: { id: 8 } }, POPUP)).toBeUndefined();
    expect(versionsHere).not.toHaveBeenCalled();
    expect(await reply({ ask: 'library.versions', request: { id: 7 } }, POPUP)).toEqual({ answer: [] });
  });

  it('answers the pages of the extension, in a tab too', async () => {
    for (const sender of [POPUP, LIBRARY_IN_TAB]) {
      expect(await reply({ ask: 'library.versions', request: { id: 1 } }, sender)).toEqual({ answer: [] });
    }
  });

  it('answers a page only what its reader may ask', async () => {
    const refused = await reply({ ask: 'library.versions', request: { id: 1 } }, PAGE);
    expect(refused).toEqual({ error: 'library.versions is not answered to a page', failure: null });
    expect(versions).not.toHaveBeenCalled();
    const convert = { ask: 'script.convert', request: { texts: ['字'], to: 'tw' } };
    expect(await reply(convert, PAGE)).toEqual({ answer: ['字'] });
  });

  it('answers no other extension, and no page that only looks like ours', async () => {
    const message = { ask: 'library.versions', request: { id: 1 } };
    expect(await reply(message, { ...POPUP, id: 'other' })).toHaveProperty('error');
    expect(
      await reply(message, { ...PAGE, url: 'https://chrome-extension.example/chrome-extension://me/' }),
    ).toHaveProperty('error');
    expect(await reply(message, { id: 'me' })).toHaveProperty('error');
    expect(versions).not.toHaveBeenCalled();
  });

  it('leaves to others what it does not answer', () => {
    for (const message of [
      { ask: 'library.get', request: {} },
      { ask: 'toString' },
      { type: 'x' },
      'text',
      null,
      undefined,
    ]) {
      expect(reply(message, POPUP)).toBeUndefined();
    }
  });

  it('says why the library cannot', async () => {
    expect(await reply({ ask: 'library.delete', request: {} }, POPUP)).toEqual({
      error: 'no room',
      failure: 'disk-full',
    });
  });
});

describe('ask', () => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage') as unknown as Mock<(message: unknown) => Promise<unknown>>;

  it('gives the answer', async () => {
    send.mockResolvedValueOnce({ answer: ['字'] });
    expect(await ask('script.convert', { texts: ['字'], to: 'hk' })).toEqual(['字']);
    expect(send).toHaveBeenLastCalledWith({ ask: 'script.convert', request: { texts: ['字'], to: 'hk' } });
  });

  it('tells a lost answer from a refused one', async () => {
    send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    await expect(ask('background.wakeLibrary')).rejects.toBeInstanceOf(NotAnswered);
    send.mockResolvedValueOnce(undefined);
    await expect(ask('background.wakeLibrary')).rejects.toBeInstanceOf(NotAnswered);
    send.mockResolvedValueOnce({ error: 'version 2', failure: 'newer-version' });
    await expect(ask('background.wakeLibrary')).rejects.toMatchObject({
      failure: 'newer-version',
      message: 'newer-version: version 2',
    });
    send.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await expect(ask('background.wakeLibrary')).rejects.not.toBeInstanceOf(NotAnswered);
  });
});
