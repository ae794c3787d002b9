import { beforeEach, expect, test, vi } from 'vitest';
import { ask, NotAnswered } from '../messages';
import { type ChangeRequest, makeChange, type SettingsChange } from './changes';

vi.mock('../messages', async (original) => ({ ...(await original<typeof import('../messages')>()), ask: vi.fn() }));
beforeEach(() => vi.mocked(ask).mockReset());

const change: SettingsChange = { of: 'settings', settings: { theme: 'dark' } };

test('a change is sent at once, before anything is waited for', () => {
  vi.mocked(ask).mockResolvedValue(undefined);
  void makeChange(change);
  expect(ask).toHaveBeenCalledExactlyOnceWith('background.changeSettings', { id: expect.any(String), change });
});

test('a background that was just stopped is asked again', async () => {
  vi.mocked(ask).mockRejectedValueOnce(new NotAnswered('Receiving end does not exist.')).mockResolvedValue(undefined);
  await makeChange(change);
  const [[, first], [, second]] = vi.mocked(ask).mock.calls as never as [
    [string, ChangeRequest],
    [string, ChangeRequest],
  ];
  expect(second).toEqual(first);
});

test('why it could not be stored is said, and it is not asked again', async () => {
  vi.mocked(ask).mockRejectedValueOnce(new Error('disk full'));
  await expect(makeChange(change)).rejects.toThrow('disk full');
  expect(ask).toHaveBeenCalledOnce();
});
