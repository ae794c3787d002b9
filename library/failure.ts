/** An error that says, as an id that the interface translates, why the library cannot do what was asked. */
import type { LibraryFailure } from './record';

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
