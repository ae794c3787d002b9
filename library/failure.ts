/** Why the library cannot be used, as an id that the interface translates. */
export type LibraryFailure = 'storage-refused' | 'newer-version' | 'disk-full' | 'corrupt' | 'unavailable';

/** Says why the library cannot do what was asked. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';

  constructor(
    readonly failure: LibraryFailure,
    /** For a log or a bug report; never shown alone. */
    readonly detail: string,
  ) {
    super(`${failure}: ${detail}`);
  }
}
