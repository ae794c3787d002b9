/** Every message that crosses a context, once: who may be asked what, and what comes back. */
import type {
  LibraryStatus,
  Query,
  QueryResult,
  SavedArticle,
  SaveRequest,
  SaveResult,
  Standing,
  StandingRequest,
  VersionRow,
} from './library/record';

/** Answered by the one owner of the database: the offscreen document in Chrome, the background page in Firefox. */
export interface LibraryMessages {
  'library.save'(request: SaveRequest): SaveResult;
  'library.standing'(request: StandingRequest): Standing;
  'library.query'(query: Query): QueryResult;
  'library.get'(request: { id: number; version?: number }): SavedArticle | null;
  'library.versions'(request: { id: number }): VersionRow[];
  /** The original HTML, decompressed; null when none was kept. */
  'library.original'(request: { id: number; version?: number }): string | null;
  /** Moves to the bin. */
  'library.delete'(request: { ids: number[]; at: string }): { deleted: number };
  /** Takes back out of the bin. */
  'library.undelete'(request: { ids: number[] }): { restored: number };
  /** Removes for good what is in the bin. */
  'library.purge'(request: { ids: number[] }): { purged: number };
  'library.status'(request: { check: boolean }): LibraryStatus;
}

/** Answered by the background. */
export interface BackgroundMessages {
  /** Starts the owner of the library if it is not running; resolves when it listens. */
  'background.wakeLibrary'(): boolean;
  /** From the reader in a page: save what is shown, through the same path as the button and the shortcut. */
  'background.savePage'(): SaveResult[] | { failure: string };
}

/** Answered wherever opencc-js may be loaded: the owner of the library. Used by the reader inside a page. */
export interface ConversionMessages {
  'script.convert'(request: { texts: string[]; to: ScriptView }): string[];
}

/** 原文, 简体, 繁體（台灣）, 繁體（香港）. */
export type ScriptView = 'original' | 'hans' | 'tw' | 'hk';
