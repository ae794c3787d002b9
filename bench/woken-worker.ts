/** The background of the built extension, stopped and woken: what a page costs that is the first after it has slept. */
import type { CDPSession, Page } from 'playwright-core';
import { ExtensionBrowser } from '../tests/e2e/extension-browser';

/** What the browser tells of a thread: each task, with the time that it worked. */
const TASKS = 'disabled-by-default-devtools.timeline';
/** Until the task that answered has been noted, or the worker is gone, in ms. */
const PAUSE = 50;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds that the thread worked. */
  tdur?: number;
  args: { name?: string };
}

export class WokenWorker {
  private constructor(
    private readonly browser: ExtensionBrowser,
    private readonly session: CDPSession,
    private readonly asker: Page,
  ) {}

  /** @param extension folder of the built extension */
  static async launch(extension: string): Promise<WokenWorker> {
    const browser = await ExtensionBrowser.launch({ built: extension });
    const whole = browser.context.browser();
    if (!whole) throw new Error('the browser of the context is gone');
    // A page of the extension that has no script of its own.
    return new WokenWorker(browser, await whole.newBrowserCDPSession(), await browser.openOwn('icon/16.png'));
  }

  /** Milliseconds that the worker's thread works from its start until it has read what was taken of a page. */
  async read(taken: unknown): Promise<number> {
    const message = JSON.stringify({ ask: 'background.readPage', request: { taken } });
    await this.asker.evaluate(`globalThis.message = ${message}; 0`);
    await this.sleep();
    const events = await this.trace(async () => {
      const answered = await this.asker.evaluate<boolean>(
        "chrome.runtime.sendMessage(message).then((reply) => reply !== undefined && 'answer' in reply)",
      );
      if (!answered) throw new Error('the woken background did not read the page');
      await pause();
    });
    return workOfWorkers(events);
  }

  private async sleep(): Promise<void> {
    await this.browser.stopServiceWorker();
    const runs = async () => (await this.session.send('Target.getTargets')).targetInfos.some(isWorker);
    while (await runs()) await pause();
  }

  private async trace(deed: () => Promise<void>): Promise<TraceEvent[]> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
    this.session.on('Tracing.dataCollected', collect);
    await this.session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: [TASKS] },
    });
    await deed();
    const complete = new Promise((resolve) => this.session.once('Tracing.tracingComplete', resolve));
    await this.session.send('Tracing.end');
    await complete;
    this.session.off('Tracing.dataCollected', collect);
    return events;
  }

  stop(): Promise<void> {
    return this.browser.dispose();
  }
}

/** The browser runs no other service worker. */
function workOfWorkers(events: readonly TraceEvent[]): number {
  const place = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const threads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name?.startsWith('ServiceWorker')).map(place),
  );
  const tasks = events.filter((event) => event.name === 'RunTask' && threads.has(place(event)));
  if (tasks.length === 0) throw new Error('this browser does not tell the time of a worker');
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

const isWorker = ({ type }: { type: string }) => type === 'service_worker';

const pause = () => new Promise((resume) => setTimeout(resume, PAUSE));
