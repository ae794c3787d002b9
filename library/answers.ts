/** The library's side of its messages: each one's function, on an open database. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { AnswerOf, RequestOf } from '../messages';
import { deleteHighlight, highlightsOf, putHighlight } from './annotations/highlights';
import { deleteNote, notesOf, putNote } from './annotations/notes';
import { deleteTag, listTags, renameTag } from './annotations/tags';
import { changeArticles } from './articles/change';
import { moveToBin, purge, takeFromBin } from './articles/delete';
import { editFields } from './articles/edits';
import { savedUnder } from './articles/identity';
import { original } from './articles/originals';
import { acceptVersions, dismissVersions, listProposals, proposeVersion, readProposal } from './articles/proposals';
import { get, getMany, status, versions } from './articles/read';
import { save, standing } from './articles/save';
import { missingBytes, putBytes } from './backup/bytes';
import { backupIndex, backupRecords, changesSince, digestsOf, namedBytes } from './backup/collect';
import { restoreRecords, restoreShelf, sightRecords } from './backup/restore';
import { checkStep } from './care/check';
import { repairStep } from './care/repair';
import { salvageBytes, salvageIndex, salvageRecords } from './care/salvage';
import { stepAside } from './engine/turns';
import { LibraryError } from './failure';
import type {
  AnnotationMessages,
  BackupMessages,
  CareMessages,
  ChangeMessages,
  FileMessages,
  FindMessages,
  LibraryMessages,
  PictureMessages,
  ProposalMessages,
  SalvageMessages,
  ShelfMessages,
  SyncMessages,
} from './library-messages';
import { addPictures, pictureBytes, picturesOf } from './pictures/pictures';
import { facetsInSlices } from './search/facets';
import { deleteSearch, listSearches, putSearch } from './search/saved-searches';
import { idsOf, queryLibrary } from './search/search';
import { statisticsOf } from './search/statistics';
import { reprintsOf } from './versions/reprints';
import { forgetSynced, noteSynced, readSynced, shownBytes } from './webdav/synced';

/** Without the sender: who may ask was decided before the question came here. */
type AnswersTo<Group> = {
  [Name in keyof Group & keyof LibraryMessages]: (request: RequestOf<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>>;
};

export type LibraryAnswers = AnswersTo<LibraryMessages>;
export type FileAnswers = AnswersTo<FileMessages>;

const noFile = () => {
  throw new LibraryError('unavailable', 'the library is no file');
};
const noFiles: FileAnswers = {
  'library.files': () => [],
  'library.fileBytes': noFile,
  'library.startAnew': noFile,
  'library.deleteFile': noFile,
};

/** @param files What answers for the files of the library; without it, as for a database in memory, there are none. */
export function libraryAnswers(db: Database, files: FileAnswers = noFiles): LibraryAnswers {
  return {
    ...onShelf(db),
    ...onFinding(db),
    ...onChange(db),
    ...onAnnotations(db),
    ...onPictures(db),
    ...onProposals(db),
    ...onBackup(db),
    ...onSync(db),
    ...onCare(db),
    ...onSalvage(db),
    ...files,
  };
}

function onShelf(db: Database): AnswersTo<ShelfMessages> {
  return {
    'library.save': (request) => save(db, request),
    'library.standing': (request) => standing(db, request),
    'library.savedUnder': ({ url }) => savedUnder(db, url),
    'library.get': ({ id, version }) => get(db, id, version),
    'library.getMany': ({ ids }) => getMany(db, ids),
    'library.versions': ({ id }) => versions(db, id),
    'library.original': ({ id, version }) => original(db, id, version),
    'library.editFields': (request) => editFields(db, request),
    'library.reprints': ({ id }) => reprintsOf(db, id),
    'library.status': ({ check }) => status(db, check),
  };
}

function onFinding(db: Database): AnswersTo<FindMessages> {
  return {
    'library.query': (query) => queryLibrary(db, query),
    'library.ids': (query) => idsOf(db, query),
    'library.facets': ({ query, limit }) => facetsInSlices(db, query, limit, stepAside),
    'library.statistics': ({ zone }) => statisticsOf(db, zone),
    'library.searches': () => listSearches(db),
    'library.putSearch': ({ search, at }) => putSearch(db, search, at),
    'library.deleteSearch': ({ uid }) => deleteSearch(db, uid),
  };
}

function onChange(db: Database): AnswersTo<ChangeMessages> {
  return {
    'library.delete': ({ ids, at }) => ({ deleted: moveToBin(db, ids, at) }),
    'library.undelete': ({ ids }) => ({ restored: takeFromBin(db, ids) }),
    'library.purge': ({ ids }) => ({ purged: purge(db, ids) }),
    'library.change': ({ ids, change, at }) => ({ changed: changeArticles(db, ids, change, at) }),
    'library.tags': () => listTags(db),
    'library.renameTag': ({ id, name }) => renameTag(db, id, name),
    'library.deleteTag': ({ id }) => deleteTag(db, id),
  };
}

function onAnnotations(db: Database): AnswersTo<AnnotationMessages> {
  return {
    'library.notes': ({ id }) => notesOf(db, id),
    'library.putNote': (note) => putNote(db, note),
    'library.deleteNote': ({ uid }) => deleteNote(db, uid),
    'library.highlights': ({ id, version }) => highlightsOf(db, id, version),
    'library.putHighlight': (request) => putHighlight(db, request),
    'library.deleteHighlight': ({ uid }) => deleteHighlight(db, uid),
  };
}

function onPictures(db: Database): AnswersTo<PictureMessages> {
  return {
    'library.addPictures': async (request) => ({ kept: await addPictures(db, request) }),
    'library.pictures': ({ id, version }) => picturesOf(db, id, version),
    'library.picture': ({ hash }) => pictureBytes(db, hash),
  };
}

function onProposals(db: Database): AnswersTo<ProposalMessages> {
  return {
    'library.proposeVersion': (request) => proposeVersion(db, request),
    'library.proposals': () => listProposals(db),
    'library.proposal': ({ id }) => readProposal(db, id),
    'library.acceptVersions': ({ ids, at }) => acceptVersions(db, ids, at),
    'library.dismissVersions': ({ ids }) => ({ dismissed: dismissVersions(db, ids) }),
  };
}

function onBackup(db: Database): AnswersTo<BackupMessages> {
  return {
    'library.backupIndex': () => backupIndex(db),
    'library.backupRecords': ({ ids }) => backupRecords(db, ids),
    'library.namedBytes': ({ kind, hashes }) => namedBytes(db, kind, hashes),
    'library.digests': ({ uids }) => digestsOf(db, uids),
    'library.changes': ({ since, limit }) => changesSince(db, since, limit),
    'library.sightRecords': ({ records }) => sightRecords(db, records),
    'library.missingBytes': ({ kind, hashes }) => missingBytes(db, kind, hashes),
    'library.putBytes': ({ bytes }) => putBytes(db, bytes),
    'library.restoreRecords': ({ requests, dryRun }) => restoreRecords(db, requests, dryRun),
    'library.restoreShelf': ({ shelf, dryRun }) => restoreShelf(db, shelf, dryRun),
  };
}

function onSync(db: Database): AnswersTo<SyncMessages> {
  return {
    'library.synced': ({ account }) => readSynced(db, account),
    'library.noteSynced': ({ account, change }) => noteSynced(db, account, change),
    'library.forgetSynced': () => forgetSynced(db),
    'library.shownBytes': () => shownBytes(db),
  };
}

function onCare(db: Database): AnswersTo<CareMessages> {
  return {
    'library.checkStep': ({ part, after }) => checkStep(db, part, after),
    'library.repairStep': ({ part, after }) => repairStep(db, part, after),
  };
}

function onSalvage(db: Database): AnswersTo<SalvageMessages> {
  return {
    'library.salvageIndex': () => salvageIndex(db),
    'library.salvageRecords': ({ ids }) => salvageRecords(db, ids),
    'library.salvageBytes': ({ kind, hashes }) => salvageBytes(db, kind, hashes),
  };
}
