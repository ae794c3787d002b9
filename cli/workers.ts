/** Threads that extract. A page on which one of them dies or does not come back is a failure of that page alone. */
import { Worker } from 'node:worker_threads';
import type { Done } from './do-input';
import { failed } from './failed';
import type { Format } from './formats';
import type { Input } from './input';
import type { WorkerCode } from './worker-code';

export interface WorkersOptions {
  code: WorkerCode;
  jobs: number;
  format: Format;
  /** Seconds after which a page is given up. */
  timeout: number;
}

interface Task {
  input: Input;
  done: (done: Done) => void;
}

interface Thread {
  worker: Worker;
  isReady: boolean;
  /** At most QUEUED; the first is being worked on. */
  tasks: Task[];
  clock: NodeJS.Timeout | null;
}

/** One is worked on while the next is on its way. */
const QUEUED = 2;
/** Of one thread; a page of 64 MB needs less. */
const MEGABYTES = 1536;

export class Workers {
  private readonly options: WorkersOptions;
  private readonly threads: Thread[] = [];
  private readonly waiting: Task[] = [];
  private isClosed = false;

  constructor(options: WorkersOptions) {
    this.options = options;
  }

  /** Never rejects. How many may be asked for at a time is the caller's concern. */
  run(input: Input): Promise<Done> {
    return new Promise((done) => {
      this.waiting.push({ input, done });
      this.hand();
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  /** Gives what waits to the thread with least to do, or to a new one where all have something. */
  private hand(): void {
    while (this.waiting.length > 0) {
      let free = this.threads.reduce<Thread | null>(
        (best, thread) => (best === null || thread.tasks.length < best.tasks.length ? thread : best),
        null,
      );
      if ((free === null || free.tasks.length > 0) && this.threads.length < this.options.jobs) free = this.open();
      if (free === null || free.tasks.length >= QUEUED) return;
      const task = this.waiting.shift() as Task;
      free.tasks.push(task);
      free.worker.postMessage(task.input);
      if (free.tasks.length === 1) this.watch(free);
    }
  }

  private open(): Thread {
    const { code, format } = this.options;
    const worker = new Worker(code.path, {
      workerData: { format },
      execArgv: code.execArgv,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    const thread: Thread = { worker, isReady: false, tasks: [], clock: null };
    let reason = 'the thread ended';
    worker.on('message', (message: Done | 'ready') => {
      if (message === 'ready') {
        thread.isReady = true;
        this.watch(thread);
        return;
      }
      thread.tasks.shift()?.done(message);
      this.watch(thread);
      this.hand();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `needs more than ${MEGABYTES} MB of memory` : error.message;
    });
    worker.on('exit', () => this.lose(thread, reason));
    this.threads.push(thread);
    return thread;
  }

  /** Starts the clock for the page that a thread has come to. */
  private watch(thread: Thread): void {
    if (thread.clock !== null) clearTimeout(thread.clock);
    thread.clock = null;
    if (thread.tasks.length === 0 || !thread.isReady) return;
    const { timeout } = this.options;
    thread.clock = setTimeout(() => {
      this.lose(thread, `took longer than ${timeout} s`);
      void thread.worker.terminate();
    }, timeout * 1000);
  }

  /** Takes leave of a thread: the page that it was at failed, what waited behind it goes to another. */
  private lose(thread: Thread, reason: string): void {
    const at = this.threads.indexOf(thread);
    if (at < 0 || this.isClosed) return;
    this.threads.splice(at, 1);
    if (thread.clock !== null) clearTimeout(thread.clock);
    if (!thread.isReady) throw new Error(`a thread could not start: ${reason}`);
    const [first, ...rest] = thread.tasks;
    this.waiting.unshift(...rest);
    first?.done(failed(first.input, reason, this.options.format));
    this.hand();
  }
}
