import { why } from '../../components/jobs/why';
import type { MessageKey, Translate } from '../../components/page/translate';
import { DavError, type DavFailure } from '../../library/webdav/webdav';

const TEXTS: Readonly<Record<DavFailure, MessageKey>> = {
  unauthorized: 'sync.unauthorized',
  forbidden: 'sync.forbidden',
  'not-found': 'sync.notFound',
  'no-webdav': 'sync.noWebdav',
  unreachable: 'sync.unreachable',
  busy: 'sync.busy',
  full: 'sync.full',
  changed: 'sync.changed',
  server: 'sync.server',
};

/** Why a server did not do what it was asked, said as what to do about it, with its own words behind. */
export function whySync(error: unknown, t: Translate): string {
  return error instanceof DavError ? `${t(TEXTS[error.failure])}（${error.detail}）` : why(error, t);
}
