/** The context that owns the database worker and answers for it. */
export function ownLibrary(): void {}
