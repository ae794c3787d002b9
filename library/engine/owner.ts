/** The context that owns the database: it holds the worker and answers for it. One per browser profile. */
import { answer, type ConversionMessages, isAboutItself, type PinyinMessages, type RequestOf } from '../../messages';
import { readTexts } from '../../pinyin/read';
import { convertTexts } from '../../script-view/convert';
import type { LibraryAnswers } from '../answers';
import { answerHere } from '../client';
import { LibraryError } from '../failure';
import type { LibraryMessages } from '../library-messages';
import { MESSAGE_NAMES } from './message-names';
import type { WorkerReply, WorkerRequest } from './worker';

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: LibraryError): void;
}

let worker: Worker | undefined;
let lastNumber = 0;
const waiting = new Map<number, Waiting>();

/** Answers for the library from now on. Call it while the context starts: in Chrome's offscreen page, in Firefox's background. */
export function ownLibrary(): void {
  const answers = Object.fromEntries(
    MESSAGE_NAMES.map((name) => [name, (request: RequestOf<typeof name>) => put(name, request)]),
  ) as unknown as LibraryAnswers;
  answer<LibraryMessages>({
    ...answers,
    'library.standing': (request, sender) => {
      // What runs in a page must not find out what else its reader keeps.
      if (!isAboutItself(request.url, sender)) throw new Error('a page may ask about itself only');
      return answers['library.standing'](request);
    },
  });
  answer<ConversionMessages>({
    'script.convert': ({ texts, to }) => (to === 'original' ? texts : convertTexts(texts, to)),
  });
  answer<PinyinMessages>({ 'pinyin.read': ({ texts, choice }) => readTexts(texts, choice) });
  answerHere(answers);
  if (import.meta.env.FIREFOX) void keepForGood();
}

async function put<Name extends keyof LibraryMessages>(
  name: Name,
  request: Parameters<LibraryMessages[Name]>[0],
): Promise<ReturnType<LibraryMessages[Name]>> {
  worker ??= start();
  const number = ++lastNumber;
  const answered = new Promise<unknown>((resolve, reject) => waiting.set(number, { resolve, reject }));
  worker.postMessage({ number, name, request } satisfies WorkerRequest);
  return (await answered) as ReturnType<LibraryMessages[Name]>;
}

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'library' });
  started.addEventListener('message', (event: MessageEvent<WorkerReply>) => {
    const reply = event.data;
    const asked = waiting.get(reply.number);
    waiting.delete(reply.number);
    if ('failure' in reply) asked?.reject(new LibraryError(reply.failure, reply.detail));
    else asked?.resolve(reply.answer);
  });
  started.addEventListener('error', (event) => {
    // It could not be loaded, or died of an error of its own: nobody will answer what is open; the next question starts anew.
    started.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new LibraryError('unavailable', event.message));
    waiting.clear();
  });
  return started;
}

/** Firefox frees the space of extensions that did not ask to keep it; with `unlimitedStorage` it does not ask the reader. */
async function keepForGood(): Promise<void> {
  const { storage } = navigator;
  try {
    if (!(await storage.persisted())) await storage.persist();
  } catch {
    // A browser that keeps nothing says so when the library is opened.
  }
}
