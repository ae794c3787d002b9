/** Sees in the background that chores are done in time: one alarm for the next of them, set again whenever something changes. */
import { browser } from 'wxt/browser';
import { localDay } from '../../components/export/export-context';
import { t } from '../../components/page/labels';
import { DOWNLOADS, keepBackupFile } from '../../library/chores/backup-files';
import {
  CHORES,
  type Chore,
  type ChoreFailure,
  type ChoreStates,
  isRunning,
  isWorthTelling,
  noteChore,
  readChores,
} from '../../library/chores/chore';
import type { ChoreEnd, ChoreKeeper, ChoreRequest } from '../../library/chores/do-chore';
import { dueAt } from '../../library/chores/due';
import { keepAccount, readAccount, watchAccount } from '../../library/webdav/account';
import { readSettings, watchSettings } from '../../settings/settings';
import { mayReach, sitesOf } from '../../settings/site-access';
import type { Every } from '../../settings/times';

const ALARM = 'chores';
/** The browser has other things to do when it starts, in ms. Chrome rings no alarm earlier than this. */
const SOON = 30_000;
/** What woke the background waits for its answer, in ms; the browser lets it live ten times longer. */
const ANSWERED = 2_000;

/** Starts a chore where the library is; false where it is under way there. */
export type Start = (request: ChoreRequest) => Promise<boolean>;

/** Call it while the background starts: it listens for alarms, and sets the next one when there is time. */
export function keepChores(start: Start): void {
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? runDue(start) : undefined));
  watchSettings(() => void setAlarm());
  watchAccount(() => void setAlarm());
  setTimeout(() => void setAlarm(), ANSWERED);
}

type Times = Record<Chore, Every>;

async function timesAndStates(): Promise<[Times, ChoreStates]> {
  const [settings, states, account] = await Promise.all([readSettings(), readChores(), readAccount()]);
  return [{ backup: settings.autoBackup, sync: account ? settings.autoSync : 'off' }, states];
}

async function setAlarm(): Promise<void> {
  const [every, states] = await timesAndStates();
  await warn(every, states);
  const times = CHORES.flatMap((chore) => dueAt(every[chore], states[chore]) ?? []);
  if (times.length === 0) return void (await browser.alarms.clear(ALARM));
  const when = Math.max(Math.min(...times), Date.now() + SOON);
  // A background that is started every few seconds must not put it off each time.
  const set = await browser.alarms.get(ALARM);
  if (!set || set.scheduledTime > when || set.scheduledTime < when - SOON) await browser.alarms.create(ALARM, { when });
}

async function runDue(start: Start): Promise<void> {
  const [every, states] = await timesAndStates();
  for (const chore of CHORES) {
    const due = dueAt(every[chore], states[chore]);
    if (due !== null && due <= Date.now()) await runChore(chore, start);
  }
  await setAlarm();
}

/** Begins a chore, in time or by hand; nothing where it is under way. Resolves when it has begun, or could not. */
export async function runChore(chore: Chore, start: Start): Promise<void> {
  if (isRunning((await readChores())[chore], Date.now())) return;
  const at = new Date().toISOString();
  const request = await requestFor(chore, at).catch((error: unknown) => otherFailure(error));
  if (request === null) return;
  if ('kind' in request) return choreEnded({ chore, at, failure: request, report: null });
  await noteChore(chore, { running: { startedAt: at, seenAt: at, done: 0, of: 0 } });
  try {
    await start(request);
  } catch (error) {
    await choreEnded({ chore, at, failure: otherFailure(error), report: null });
  }
}

/** What is to be done, or why it cannot be; null where there is nothing to do. */
async function requestFor(chore: Chore, at: string): Promise<ChoreRequest | ChoreFailure | null> {
  if (chore === 'backup') {
    if (!(await browser.permissions.contains(DOWNLOADS))) return { kind: 'permission', detail: 'downloads' };
    const now = new Date(at);
    const clock = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join('');
    const name = t('chores.fileName', { date: `${localDay(now)} ${clock}` });
    return { chore, at, path: `${t('chores.folder')}/${name}.zip` };
  }
  const account = await readAccount();
  if (!account) return null;
  if (!(await mayReach(sitesOf([account.address])))) return { kind: 'permission', detail: account.address };
  return { chore, at, account };
}

function otherFailure(error: unknown): ChoreFailure {
  return { kind: 'other', detail: error instanceof Error ? error.message : String(error) };
}

async function choreEnded({ chore, at, failure, report }: ChoreEnd): Promise<void> {
  const { failures } = (await readChores())[chore];
  if (failure) await noteChore(chore, { failedAt: at, failure, failures: failures + 1, running: null });
  else {
    await noteChore(chore, { succeededAt: at, failure: null, failures: 0, running: null });
    if (chore === 'sync') await noteSync(at, report);
  }
  await setAlarm();
}

async function noteSync(at: string, report: ChoreEnd['report']): Promise<void> {
  await noteChore('sync', { report });
  const account = await readAccount();
  if (account) await keepAccount({ ...account, syncedAt: at });
}

/** What whoever does a chore tells the background. */
export const choreKeeper: ChoreKeeper = {
  async progress({ chore, done, of }) {
    const { running } = (await readChores())[chore];
    const seenAt = new Date().toISOString();
    await noteChore(chore, { running: { startedAt: running?.startedAt ?? seenAt, seenAt, done, of } });
  },
  async keepBackup(offer) {
    return keepBackupFile(offer, (await readSettings()).keepBackups);
  },
  ended: choreEnded,
};

/** On the toolbar button, over every page that has nothing of its own to say there. */
async function warn(every: Times, states: ChoreStates): Promise<void> {
  const failed = CHORES.find((chore) => every[chore] !== 'off' && isWorthTelling(states[chore]));
  const title = failed ? `${t('extName')} · ${t(failed === 'backup' ? 'chores.backupFails' : 'chores.syncFails')}` : '';
  await browser.action.setBadgeText({ text: failed ? '!' : '' });
  await browser.action.setTitle({ title: title || t('extName') });
  if (failed) await browser.action.setBadgeBackgroundColor({ color: '#b0271c' });
}
