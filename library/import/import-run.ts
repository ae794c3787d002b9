/** What an import works with, and what it says of itself. Types alone. */
import type { library } from '../client';
import type { Found, ImportFailure } from './read-file';

/** What of the library an import needs. */
export type ImportTarget = Pick<typeof library, 'standing' | 'save' | 'change' | 'get' | 'pictures' | 'addPictures'>;

export interface ImportOptions {
  read: (path: string, file: File) => Promise<Found>;
  /** ISO 8601 in UTC. */
  now: string;
  /** Version of the extension that extracts. */
  extractor: string;
  /** Files and links done, of all that are known so far. */
  onProgress?: (done: number, of: number) => void;
  /** Stops before the next file or link; what is saved by then stays. */
  signal?: AbortSignal;
}

export interface ImportReport {
  /** Articles. */
  saved: number;
  newVersions: number;
  already: number;
  /** Links that are in the library now, without their text. */
  stubs: number;
  pictures: number;
  /** Files that are none of ours to read: pictures, scripts, style sheets. */
  skipped: number;
  failures: { path: string; failure: ImportFailure; detail: string }[];
  /** It was stopped before its end. */
  stopped: boolean;
}

/** One import under way; its steps add to the report. */
export interface ImportRun {
  target: ImportTarget;
  options: ImportOptions;
  report: ImportReport;
}
