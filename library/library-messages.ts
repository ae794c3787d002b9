/** What may be asked of the library, answered by the one owner of its database. Part of the contract of messages.ts. */

import type { Highlight, HighlightRequest, Note } from './annotations/annotation';
import type { AcceptResult, Proposal, ProposalOutcome, ProposalRequest, ProposalRow } from './articles/proposal';
import type { GivenBytes } from './backup/bytes';
import type { BackupRecord, BackupShelf, BytesKind, NamedBytes } from './backup/format';
import type { RestoreOutcome, RestoreRequest } from './backup/restore';
import type { CheckPart, CheckStep, RepairPart, RepairStep } from './care/step';
import type { EditableField, FieldValues } from './editable-fields';
import type { GivenPicture, PictureRow } from './pictures/picture';
import type {
  Change,
  LibraryFile,
  LibraryStatus,
  SavedArticle,
  SavedUnder,
  SaveRequest,
  SaveResult,
  Standing,
  StandingRequest,
  Tag,
  VersionRow,
} from './record';
import type { Facets, Query, QueryResult, SavedSearch, Statistics } from './search/query';
import type { Reprints } from './versions/reprint';
import type { Synced, SyncedChange } from './webdav/synced';

/** Saving and reading single articles. */
export interface ShelfMessages {
  'library.save'(request: SaveRequest): SaveResult;
  'library.standing'(request: StandingRequest): Standing;
  /** What of an address alone is known: the article outside the bin that was saved there last. Null: none. */
  'library.savedUnder'(request: { url: string }): SavedUnder | null;
  'library.get'(request: { id: number; version?: number }): SavedArticle | null;
  /** The newest versions, as many as fit into one answer, without those that are gone. `asked`: how many of the ids that covers. */
  'library.getMany'(request: { ids: number[] }): { articles: SavedArticle[]; asked: number };
  'library.versions'(request: { id: number }): VersionRow[];
  /** The original HTML, decompressed; null when none was kept. */
  'library.original'(request: { id: number; version?: number }): string | null;
  /** Corrects fields by hand; `reset` ones become as extracted again. False: no such article. `at`: ISO 8601 in UTC. */
  'library.editFields'(request: { id: number; set: FieldValues; reset: EditableField[]; at: string }): boolean;
  /** Null: no such article. */
  'library.reprints'(request: { id: number }): Reprints | null;
  'library.status'(request: { check: boolean }): LibraryStatus;
}

/** The list, what narrows it, and the searches kept. */
export interface FindMessages {
  'library.query'(query: Query): QueryResult;
  /** All that a query finds, in no order. */
  'library.ids'(query: Pick<Query, 'text' | 'bin' | 'filter'>): number[];
  /** `limit`: values of each kind. */
  'library.facets'(request: { query: Pick<Query, 'text' | 'bin' | 'filter'>; limit: number }): Facets;
  /** `zone`: minutes by which the reader's clock is ahead of UTC. */
  'library.statistics'(request: { zone: number }): Statistics;
  'library.searches'(): SavedSearch[];
  /** Makes or changes one. `at`: ISO 8601 in UTC. */
  'library.putSearch'(request: { search: SavedSearch; at: string }): boolean;
  'library.deleteSearch'(request: { uid: string }): boolean;
}

/** The bin, tags and marks, for one article or some hundreds; for more see `library/bulk.ts`. */
export interface ChangeMessages {
  /** Moves to the bin. `deleted`: how many of the ids are in the bin afterwards. */
  'library.delete'(request: { ids: number[]; at: string }): { deleted: number };
  /** Takes back out of the bin. `restored`: how many of the ids are in the library afterwards. */
  'library.undelete'(request: { ids: number[] }): { restored: number };
  /** Removes for good what is in the bin. `purged`: how many of the ids are gone afterwards. */
  'library.purge'(request: { ids: number[] }): { purged: number };
  /** `changed`: those that were otherwise before. Asked again after a lost answer, some of them may be missing there. */
  'library.change'(request: { ids: number[]; change: Change; at: string }): { changed: number[] };
  'library.tags'(): Tag[];
  /** To the name of another tag: the two become one. False: no such tag, or no name. */
  'library.renameTag'(request: { id: number; name: string }): boolean;
  'library.deleteTag'(request: { id: number }): boolean;
}

/** What the reader writes into articles. The asker gives every note and highlight its `uid`. */
export interface AnnotationMessages {
  'library.notes'(request: { id: number }): Note[];
  'library.putNote'(request: { uid: string; id: number; text: string; at: string }): boolean;
  'library.deleteNote'(request: { uid: string }): boolean;
  'library.highlights'(request: { id: number; version?: number }): Highlight[];
  /** False: no such version, or no text in that range. */
  'library.putHighlight'(request: HighlightRequest): boolean;
  'library.deleteHighlight'(request: { uid: string }): boolean;
}

/** Pictures, in base64: not more than some megabytes a message. */
export interface PictureMessages {
  'library.addPictures'(request: { id: number; version?: number; pictures: GivenPicture[] }): { kept: number };
  'library.pictures'(request: { id: number; version?: number }): PictureRow[];
  'library.picture'(request: { hash: string }): { mime: string; base64: string } | null;
}

/** Extracting again what is saved: see `library/articles/reextract.ts`. */
export interface ProposalMessages {
  'library.proposeVersion'(request: ProposalRequest): ProposalOutcome;
  'library.proposals'(): ProposalRow[];
  'library.proposal'(request: { id: number }): Proposal | null;
  /** Makes versions of them. `at`: ISO 8601 in UTC. */
  'library.acceptVersions'(request: { ids: number[]; at: string }): AcceptResult;
  'library.dismissVersions'(request: { ids: number[] }): { dismissed: number };
}

/** Backup and restore: see `library/backup/write.ts` and `library/backup/restore-backup.ts`, which ask these. */
export interface BackupMessages {
  'library.backupIndex'(): { ids: number[]; schemaVersion: number; shelf: BackupShelf };
  'library.backupRecords'(request: { ids: number[] }): BackupRecord[];
  /** As many as fit into one answer. `asked`: how many of the hashes that covers; ask again for the rest. */
  'library.namedBytes'(request: { kind: BytesKind; hashes: string[] }): { bytes: NamedBytes[]; asked: number };
  /** SHA-256 of the library's own records by uid; those that it lacks are left out. */
  'library.digests'(request: { uids: string[] }): Record<string, string>;
  /** What has changed after a revision, oldest change first. */
  'library.changes'(request: { since: number; limit: number }): { id: number; uid: string; revision: number }[];
  /** Uids of the library's articles that these are, by address and text. */
  'library.sightRecords'(request: { records: BackupRecord[] }): (string | null)[];
  'library.missingBytes'(request: { kind: BytesKind; hashes: string[] }): string[];
  /** Hashes of those that are not what their hash says: they are not kept. */
  'library.putBytes'(request: { bytes: GivenBytes[] }): string[];
  'library.restoreRecords'(request: { requests: RestoreRequest[]; dryRun: boolean }): RestoreOutcome[];
  /** How many tags and searches were added. */
  'library.restoreShelf'(request: { shelf: BackupShelf; dryRun: boolean }): number;
}

/** What was the same on both sides after the last sync: see `library/webdav/sync-library.ts`, which asks these. */
export interface SyncMessages {
  /** `account`: which server and user; what was known of another is forgotten. */
  'library.synced'(request: { account: string }): Synced;
  /** False: another server has been set up meanwhile. */
  'library.noteSynced'(request: { account: string; change: SyncedChange }): boolean;
  'library.forgetSynced'(): void;
  /** Hashes of what the articles show that the server is to have. */
  'library.shownBytes'(): { originals: string[]; pictures: string[] };
}

/** Checking and repairing: see `library/care/care.ts`, which asks these step by step. `after`: 0 to begin, then `next`. */
export interface CareMessages {
  'library.checkStep'(request: { part: CheckPart; after: number }): CheckStep;
  'library.repairStep'(request: { part: RepairPart; after: number }): RepairStep;
}

/** What can still be read of a library, also where it cannot be opened: see `library/backup/salvage-backup.ts`. */
export interface SalvageMessages {
  'library.salvageIndex'(): { ids: number[]; schemaVersion: number; shelf: BackupShelf };
  'library.salvageRecords'(request: { ids: number[] }): BackupRecord[];
  'library.salvageBytes'(request: { kind: BytesKind; hashes: string[] }): { bytes: NamedBytes[]; asked: number };
}

/** The database files themselves: also where the library cannot be opened. */
export interface FileMessages {
  'library.files'(): LibraryFile[];
  /** Part of a file as it is, in base64: some megabytes a message. */
  'library.fileBytes'(request: { name: string; offset: number; length: number }): { size: number; base64: string };
  /** Puts the file aside as it is and begins an empty library. `at`: ISO 8601 in UTC. `aside`: name of the old one. */
  'library.startAnew'(request: { at: string }): { aside: string };
  /** Deletes a file that was put aside; never the one in use. */
  'library.deleteFile'(request: { name: string }): boolean;
}

/** Answered by the one owner of the database: the offscreen document in Chrome, the background page in Firefox. */
export interface LibraryMessages
  extends ShelfMessages,
    FindMessages,
    ChangeMessages,
    AnnotationMessages,
    PictureMessages,
    ProposalMessages,
    BackupMessages,
    SyncMessages,
    CareMessages,
    SalvageMessages,
    FileMessages {}
