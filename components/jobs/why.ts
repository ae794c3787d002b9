import { BackupError, type BackupFailure } from '../../library/backup/read';
import { LibraryError } from '../../library/failure';
import type { MessageKey, Translate } from '../page/translate';
import { failureTexts } from '../save/failure-texts';

const BACKUP_TEXTS: Readonly<Record<BackupFailure, MessageKey>> = {
  'no-backup': 'moving.noBackup',
  'newer-format': 'moving.newerFormat',
  damaged: 'moving.damaged',
};

/** Why something failed, said as what to do about it. */
export function why(error: unknown, t: Translate): string {
  if (error instanceof BackupError) return t(BACKUP_TEXTS[error.failure]);
  if (error instanceof LibraryError) return t(failureTexts[error.failure]);
  return t('moving.failed', { detail: error instanceof Error ? error.message : String(error) });
}
