/** Where everything lies in the folder on the server: sync-library.ts shows the whole of it. */
import type { BytesKind } from '../backup/format';

/** Folders are parted by the first letter of what they hold: uids and hashes are hexadecimal. */
export const SHARDS = [...'0123456789abcdef'];

export const BYTES_FOLDERS = { original: 'originals', picture: 'pictures' } as const;

export function articlePath(uid: string): string {
  return `articles/${uid.charAt(0)}/${uid}.json`;
}

export function tombstonePath(uid: string): string {
  return `deleted/${uid}.json`;
}

export function bytesPath(kind: BytesKind, hash: string): string {
  return `${BYTES_FOLDERS[kind]}/${hash.charAt(0)}/${hash}${kind === 'original' ? '.html.gz' : ''}`;
}
