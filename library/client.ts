/**
 * What popup, library page, reader and background call. It finds the owner of the database, starts it when it does not run,
 * asks again when the answer was lost on the way, and gives up with a reason.
 */
import { type AnswerOf, ask, type LibraryMessages, NotAnswered, type RequestOf } from '../messages';
import type { LibraryAnswers } from './answers';
import { LibraryError } from './failure';
import type { SaveRequest } from './record';
import { wellFormed } from './well-formed';

/** How long a caller waits in all, in ms: opening an old library and one slow save in Firefox fit in many times over. */
const PATIENCE = 30_000;
const FIRST_PAUSE = 40;
const LONGEST_PAUSE = 1_000;
/** Chrome carries at most 64 MiB a message, and a Chinese character is three bytes of it. */
const ORIGINAL_LIMIT = 16 * 2 ** 20;

let here: LibraryAnswers | undefined;
let wake: () => Promise<unknown> = () => ask('background.wakeLibrary');

/** For the owner itself: a context cannot send messages to itself, so its own questions are answered by a call. */
export function answerHere(answers: LibraryAnswers): void {
  here = answers;
}

/** For the background of Chrome, which starts the owner itself instead of asking for it. */
export function wakeWith(start: () => Promise<unknown>): void {
  wake = start;
}

/** Every method rejects with a `LibraryError` whose `failure` says why, and with nothing else. */
export const library = {
  /** Resolves when the article is on disk. Asking again with the same request changes nothing and gives the same answer. */
  save: (request: SaveRequest) => call('library.save', sendable(request)),
  standing: (request: RequestOf<'library.standing'>) => call('library.standing', wellFormed(request)),
  query: (query: RequestOf<'library.query'>) => call('library.query', wellFormed(query)),
  /** The newest version unless one is named; null when there is no such article. */
  get: (id: number, version?: number) => call('library.get', { id, version }),
  /** Newest first. */
  versions: (id: number) => call('library.versions', { id }),
  original: (id: number, version?: number) => call('library.original', { id, version }),
  /** @param at ISO 8601 in UTC. */
  delete: (ids: number[], at: string) => call('library.delete', { ids, at }),
  undelete: (ids: number[]) => call('library.undelete', { ids }),
  purge: (ids: number[]) => call('library.purge', { ids }),
  status: (check = false) => call('library.status', { check }),
} as const;

async function call<Name extends keyof LibraryMessages>(name: Name, request: RequestOf<Name>): Promise<AnswerOf<Name>> {
  const deadline = Date.now() + PATIENCE;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await before(deadline, put(name, request));
    } catch (error) {
      if (!(error instanceof NotAnswered)) throw reasonOf(error);
      if (Date.now() + pause > deadline) throw new LibraryError('unavailable', error.message);
    }
    // The background may be starting too; whether it could wake the owner shows when we ask again.
    await before(deadline, wake()).catch(() => undefined);
    await new Promise((resume) => setTimeout(resume, pause));
  }
}

function put<Name extends keyof LibraryMessages>(name: Name, request: RequestOf<Name>): Promise<AnswerOf<Name>> {
  if (!here) return ask(name, ...([request] as Parameters<LibraryMessages[Name]>));
  const own = here[name] as (request: RequestOf<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>>;
  return Promise.resolve(own(request));
}

/** An owner that hangs must not hang the popup. */
function before<T>(deadline: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new LibraryError('unavailable', `no answer within ${PATIENCE} ms`));
    const timer = setTimeout(late, Math.max(0, deadline - Date.now()));
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function reasonOf(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  return new LibraryError('unavailable', error instanceof Error ? error.message : String(error));
}

function sendable(request: SaveRequest): SaveRequest {
  const html = request.html.length > ORIGINAL_LIMIT ? '' : request.html;
  return wellFormed({ ...request, html });
}
