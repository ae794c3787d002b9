import type { Translate } from '../../components/page/translate';
import { failureTexts } from '../../components/save/failure-texts';
import type { Chore, ChoreFailure } from '../../library/chores/chore';
import { DavError } from '../../library/webdav/webdav';
import { whySync } from './why-sync';

/** Why a chore was not done, said as what to do about it. */
export function whyChore(chore: Chore, failure: ChoreFailure, t: Translate): string {
  switch (failure.kind) {
    case 'library':
      return t(failureTexts[failure.failure]);
    case 'server':
      return whySync(new DavError(failure.failure, failure.detail), t);
    case 'download':
      return whyDownload(failure.failure, t);
    case 'permission':
      return t(chore === 'backup' ? 'chores.whyPermissionBackup' : 'chores.whyPermissionSync');
    case 'deletions':
      return t('chores.whyDeletions', { n: failure.count });
    default:
      return t('moving.failed', { detail: failure.detail });
  }
}

/** @param word As the browsers name it: `FILE_NO_SPACE`, `USER_CANCELED`. */
function whyDownload(word: string, t: Translate): string {
  if (word === 'FILE_NO_SPACE') return t('chores.whySpace');
  if (word === 'USER_CANCELED' || word === 'CANCELED') return t('chores.whyCanceled');
  return t('chores.whyBlocked', { detail: word });
}
