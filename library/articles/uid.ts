/** A name that no other library gives: 32 hex digits, of 128 random bits. */
export function newUid(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
