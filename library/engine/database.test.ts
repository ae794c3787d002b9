import { expect, test } from 'vitest';
import { LibraryError } from '../failure';
import { failureOf } from './database';

const sqlite = (resultCode: number) => Object.assign(new Error('sqlite3 result code'), { resultCode });

test.each([
  ['the browser has no room for a file', new DOMException('no room', 'QuotaExceededError'), 'disk-full'],
  ['SQLite has no room', sqlite(13), 'disk-full'],
  ['a write fails, IOERR_WRITE', sqlite(778), 'disk-full'],
  ['a damaged file', sqlite(11), 'corrupt'],
  ['it is known already', new LibraryError('newer-version', '9'), 'newer-version'],
  ['anything else', new Error('gone'), 'unavailable'],
] as const)('%s', (_, error, failure) => expect(failureOf(error).failure).toBe(failure));
