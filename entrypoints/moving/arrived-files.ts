/** Files that the reader gives to the page: dropped or picked, alone or in folders. */

export interface ArrivedFile {
  /** With the folders it was in: `旧闻/2012/001.html`. */
  path: string;
  file: File;
}

export function pickedFiles(list: FileList | null): ArrivedFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** All files of what was dropped, folders opened, in the order of their paths. A file that cannot be read is left out. */
export async function droppedFiles(transfer: DataTransfer): Promise<ArrivedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...transfer.files];
  if (entries.every((entry) => entry === null)) return plain.map((file) => ({ path: file.name, file }));
  const found: ArrivedFile[] = [];
  for (const entry of entries) if (entry) await gather(entry, found);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function gather(entry: FileSystemEntry, found: ArrivedFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File | null>((done) => (entry as FileSystemFileEntry).file(done, () => done(null)));
    if (file) found.push({ path: entry.fullPath.replace(/^\//, ''), file });
  } else if (entry.isDirectory) {
    for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) await gather(child, found);
  }
}

/** A reader gives a hundred entries at a time, until it gives none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
