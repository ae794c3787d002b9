/**
 * What popup, library page, reader and background call. It finds the owner of the database, starts it when it does not run,
 * asks again when the answer was lost on the way, and gives up with a reason.
 */
import { type AnswerOf, ask, NotAnswered, type RequestOf } from '../messages';
import type { HighlightRequest } from './annotations/annotation';
import type { LibraryAnswers } from './answers';
import type { ProposalRequest } from './articles/proposal';
import type { GivenBytes } from './backup/bytes';
import type { BackupRecord, BackupShelf, BytesKind } from './backup/format';
import type { RestoreRequest } from './backup/restore';
import type { CheckPart, RepairPart } from './care/step';
import type { EditableField, FieldValues } from './editable-fields';
import { wellFormedIn } from './engine/well-formed-texts';
import { LibraryError } from './failure';
import type { LibraryMessages } from './library-messages';
import type { GivenPicture } from './pictures/picture';
import type { Change, SaveRequest } from './record';
import type { SavedSearch } from './search/query';
import type { SyncedChange } from './webdav/synced';

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
  standing: (request: RequestOf<'library.standing'>) => call('library.standing', wellFormedIn(request)),
  /** By the address alone: a page of several stories is saved when one of them is. */
  savedUnder: (url: string) => call('library.savedUnder', { url }),
  /** The newest version unless one is named; null when there is no such article. */
  get: (id: number, version?: number) => call('library.get', { id, version }),
  /** See `articlesInBatches` in `bulk.ts`, which asks this. */
  getMany: (ids: number[]) => call('library.getMany', { ids }),
  /** Newest first. */
  versions: (id: number) => call('library.versions', { id }),
  original: (id: number, version?: number) => call('library.original', { id, version }),
  editFields: (id: number, set: FieldValues, reset: EditableField[], at: string) =>
    call('library.editFields', wellFormedIn({ id, set, reset, at })),
  /** The same report on other sites; null when there is no such article. */
  reprints: (id: number) => call('library.reprints', { id }),
  status: (check = false) => call('library.status', { check }),

  query: (query: RequestOf<'library.query'>) => call('library.query', wellFormedIn(query)),
  ids: (query: RequestOf<'library.ids'>) => call('library.ids', wellFormedIn(query)),
  facets: (query: RequestOf<'library.ids'>, limit = 50) => call('library.facets', wellFormedIn({ query, limit })),
  /** By the reader's own clock. */
  statistics: () => call('library.statistics', { zone: -new Date().getTimezoneOffset() }),
  searches: () => call('library.searches', undefined),
  putSearch: (search: SavedSearch, at: string) => call('library.putSearch', wellFormedIn({ search, at })),
  deleteSearch: (uid: string) => call('library.deleteSearch', { uid }),

  /** @param at ISO 8601 in UTC, as everywhere. */
  delete: (ids: number[], at: string) => call('library.delete', { ids, at }),
  undelete: (ids: number[]) => call('library.undelete', { ids }),
  purge: (ids: number[]) => call('library.purge', { ids }),
  /** Some hundreds of ids at most: for a whole selection see `changeAll` in `bulk.ts`. */
  change: (ids: number[], change: Change, at: string) => call('library.change', wellFormedIn({ ids, change, at })),
  tags: () => call('library.tags', undefined),
  renameTag: (id: number, name: string) => call('library.renameTag', wellFormedIn({ id, name })),
  deleteTag: (id: number) => call('library.deleteTag', { id }),

  notes: (id: number) => call('library.notes', { id }),
  /** @param note.uid `newUid()` for a new one. */
  putNote: (note: RequestOf<'library.putNote'>) => call('library.putNote', wellFormedIn(note)),
  deleteNote: (uid: string) => call('library.deleteNote', { uid }),
  highlights: (id: number, version?: number) => call('library.highlights', { id, version }),
  putHighlight: (highlight: HighlightRequest) => call('library.putHighlight', wellFormedIn(highlight)),
  deleteHighlight: (uid: string) => call('library.deleteHighlight', { uid }),

  addPictures: (id: number, pictures: GivenPicture[], version?: number) =>
    call('library.addPictures', { id, version, pictures }),
  pictures: (id: number, version?: number) => call('library.pictures', { id, version }),
  /** @param hash See `pictures`. */
  picture: (hash: string) => call('library.picture', { hash }),

  /** See `reextract.ts`, which asks this for many. */
  proposeVersion: (request: ProposalRequest) => call('library.proposeVersion', wellFormedIn(request)),
  proposals: () => call('library.proposals', undefined),
  proposal: (id: number) => call('library.proposal', { id }),
  acceptVersions: (ids: number[], at: string) => call('library.acceptVersions', { ids, at }),
  dismissVersions: (ids: number[]) => call('library.dismissVersions', { ids }),

  /** These are what `writeBackup` and `restoreBackup` ask; a page asks those. */
  backupIndex: () => call('library.backupIndex', undefined),
  backupRecords: (ids: number[]) => call('library.backupRecords', { ids }),
  namedBytes: (kind: BytesKind, hashes: string[]) => call('library.namedBytes', { kind, hashes }),
  digests: (uids: string[]) => call('library.digests', { uids }),
  changes: (since: number, limit: number) => call('library.changes', { since, limit }),
  sightRecords: (records: BackupRecord[]) => call('library.sightRecords', { records }),
  missingBytes: (kind: BytesKind, hashes: string[]) => call('library.missingBytes', { kind, hashes }),
  putBytes: (bytes: GivenBytes[]) => call('library.putBytes', { bytes }),
  restoreRecords: (requests: RestoreRequest[], dryRun: boolean) => call('library.restoreRecords', { requests, dryRun }),
  restoreShelf: (shelf: BackupShelf, dryRun: boolean) => call('library.restoreShelf', { shelf, dryRun }),

  /** These are what `syncLibrary` asks. */
  synced: (account: string) => call('library.synced', { account }),
  noteSynced: (account: string, change: SyncedChange) => call('library.noteSynced', { account, change }),
  forgetSynced: () => call('library.forgetSynced', undefined),
  shownBytes: () => call('library.shownBytes', undefined),

  /** These are what `checkLibrary`, `repairLibrary` and `salvageLibrary` ask; a page asks those. */
  checkStep: (part: CheckPart, after: number) => call('library.checkStep', { part, after }),
  repairStep: (part: RepairPart, after: number) => call('library.repairStep', { part, after }),
  salvageIndex: () => call('library.salvageIndex', undefined),
  salvageRecords: (ids: number[]) => call('library.salvageRecords', { ids }),
  salvageBytes: (kind: BytesKind, hashes: string[]) => call('library.salvageBytes', { kind, hashes }),

  /** The database files: answered also where the library cannot be opened. */
  files: () => call('library.files', undefined),
  fileBytes: (name: string, offset: number, length: number) => call('library.fileBytes', { name, offset, length }),
  startAnew: (at: string) => call('library.startAnew', { at }),
  deleteFile: (name: string) => call('library.deleteFile', { name }),
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
  return wellFormedIn({ ...request, html });
}
