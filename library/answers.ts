/** The library's side of its messages: each one's function, on an open database. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { LibraryMessages } from '../messages';
import { moveToBin, purge, takeFromBin } from './delete';
import { get, original, status, versions } from './read';
import { save, standing } from './save';
import { queryLibrary } from './search';

/** `Answers<LibraryMessages>` without the sender: who may ask was decided before the question came here. */
export type LibraryAnswers = {
  [Name in keyof LibraryMessages]: (
    request: Parameters<LibraryMessages[Name]>[0],
  ) => ReturnType<LibraryMessages[Name]> | Promise<ReturnType<LibraryMessages[Name]>>;
};

export function libraryAnswers(db: Database): LibraryAnswers {
  return {
    'library.save': (request) => save(db, request),
    'library.standing': (request) => standing(db, request),
    'library.query': (query) => queryLibrary(db, query),
    'library.get': ({ id, version }) => get(db, id, version),
    'library.versions': ({ id }) => versions(db, id),
    'library.original': ({ id, version }) => original(db, id, version),
    'library.delete': ({ ids, at }) => ({ deleted: moveToBin(db, ids, at) }),
    'library.undelete': ({ ids }) => ({ restored: takeFromBin(db, ids) }),
    'library.purge': ({ ids }) => ({ purged: purge(db, ids) }),
    'library.status': ({ check }) => status(db, check),
  };
}
