/** Which folders and files import one another in a circle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a node of the graph imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The source files below folders, without tests and what only they read, and what each imports of the project: types too, or code alone. */
export function filesBelow(folders: readonly string[], what: 'all' | 'code' = 'all'): Graph {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|cases|fixtures?)\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, importsOf(file, what)]));
}

function importsOf(file: string, what: 'all' | 'code'): Set<string> {
  const source = readFileSync(file, 'utf8');
  const read = what === 'all' ? source : source.replace(/^(?:import|export) type [^;]*;$/gm, '');
  const named = [...read.matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g)];
  return new Set(named.flatMap(([, path = '']) => fileOf(join(dirname(file), path)) ?? []));
}

function fileOf(path: string): string | undefined {
  return [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((file) => existsSync(file));
}

/**
 * The same, a folder a node. A folder's index.ts is its door, which only wires what stands in the folders below it: a node of its
 * own, as what lies beside it may be what those are built of (extract/index.ts and extract/draft.ts).
 */
export function foldersOf(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, imports] of files) {
    const from = nodeOf(file);
    const known = folders.get(from) ?? new Set();
    for (const other of imports) if (nodeOf(other) !== from) known.add(nodeOf(other));
    folders.set(from, known);
  }
  return folders;
}

/** The same, a node each folder of the project's root. */
export function outermostOf(files: Graph): Graph {
  const outermost = new Map<string, Set<string>>();
  for (const [file, imports] of files) {
    const from = topOf(file);
    const known = outermost.get(from) ?? new Set();
    for (const other of imports) if (topOf(other) !== from) known.add(topOf(other));
    outermost.set(from, known);
  }
  return outermost;
}

const topOf = (file: string): string => file.split('/', 1)[0] ?? '';

function nodeOf(file: string): string {
  return file.endsWith('/index.ts') ? file : dirname(file);
}

/** Every import that leads back to where it stands: `extract/text -> extract`. */
export function circlesIn(graph: Graph): string[] {
  const beyond = new Map([...graph.keys()].map((node) => [node, reach(graph, node)]));
  return [...graph].flatMap(([from, imports]) =>
    [...imports].filter((to) => to === from || beyond.get(to)?.has(from)).map((to) => `${from} -> ${to}`),
  );
}

function reach(graph: Graph, start: string): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const next of graph.get(node) ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
  return reached;
}
