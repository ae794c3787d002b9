import type { SaveFailure } from '../../capture/save-tab';
import type { MessageKey } from '../page/translate';

/** Why the library or the page cannot be used, said as what to do about it. */
export const failureTexts: Readonly<Record<SaveFailure, MessageKey>> = {
  'page-closed': 'notice.failure.pageClosed',
  'storage-refused': 'notice.failure.storageRefused',
  'newer-version': 'notice.failure.newerVersion',
  'disk-full': 'notice.failure.diskFull',
  corrupt: 'notice.failure.corrupt',
  failed: 'notice.failure.failed',
  unavailable: 'notice.failure.unavailable',
};
