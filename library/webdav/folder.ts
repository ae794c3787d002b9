/** Where on a server everything lies. */
import { type DavAccount, DavFolder, type DavOptions } from './webdav';

/** Everything lies in this folder of the address that was given. */
const FOLDER = 'qingyang';

export function folderOf(account: DavAccount, options?: DavOptions): DavFolder {
  return new DavFolder(account, FOLDER, options);
}

/** What tells two servers, and two users of one, apart. */
export function nameOf({ address, user }: DavAccount): string {
  return `${user} ${address}`;
}
