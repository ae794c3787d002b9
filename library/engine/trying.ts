/** Undefined where it cannot be read, or the table is not there yet in that version. */
export function trying<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
