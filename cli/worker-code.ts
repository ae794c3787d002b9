/** The code of the threads in one file: each would need half a second to put the sources together itself. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WorkerCode {
  path: string;
  execArgv: string[];
}

const ROOT = join(import.meta.dirname, '..');
const SOURCE = join(import.meta.dirname, 'worker.ts');
const FOLDER = join(ROOT, 'node_modules/.cache/qingyang');
const BUNDLE = join(FOLDER, 'extract-worker.mjs');
/** The first line of the bundle: its sources, with what tells whether they changed. */
const HEAD = '// made of ';

/** Bundles the threads' code, or takes the bundle of an earlier run where no source has changed since. */
export async function workerCode(): Promise<WorkerCode> {
  if (!isCurrent()) {
    try {
      await bundle();
    } catch (error) {
      // A folder that may not be written to: put together by each thread, which takes longer and gives the same.
      if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      return { path: join(import.meta.dirname, 'worker-from-source.mjs'), execArgv: [] };
    }
  }
  return { path: BUNDLE, execArgv: ['--enable-source-maps'] };
}

async function bundle(): Promise<void> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [SOURCE],
    absWorkingDir: ROOT,
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['warcio'],
    metafile: true,
    write: false,
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'error',
  });
  const sources = Object.keys(metafile.inputs).map((path) => [path, stampOf(join(ROOT, path))]);
  mkdirSync(FOLDER, { recursive: true });
  // Several may start at the same time: each writes a file of its own, and the last to finish stays.
  const own = `${BUNDLE}.${process.pid}`;
  writeFileSync(own, `${HEAD}${JSON.stringify(sources)}\n${outputFiles[0]?.text ?? ''}`);
  renameSync(own, BUNDLE);
}

function isCurrent(): boolean {
  try {
    const [head = ''] = readFileSync(BUNDLE, 'utf8').split('\n', 1);
    if (!head.startsWith(HEAD)) return false;
    const sources = JSON.parse(head.slice(HEAD.length)) as [string, string][];
    return sources.every(([path, stamp]) => stampOf(join(ROOT, path)) === stamp);
  } catch {
    return false;
  }
}

function stampOf(path: string): string {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
}
