/** A file that was handed to an import. */
export interface ImportedFile {
  /** With the folders it was in. */
  path: string;
  file: File;
}
