/** The plugin that rewrites patterns: for the extension's builds (index.ts), and for the bench, which measures what they hold. */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { withoutBreaks } from '../../rules/pattern';
import { withJoints } from './joints';
import { type Pattern, plainPattern, withRanges } from './rewrite';
import { speltOut } from './spelt-out';

/** Folders whose patterns are run on every page. */
const OURS = ['extract', 'rules', 'page'];

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** @param root the project's folder */
export function plainPatterns(root: string): Plugin {
  const folders = OURS.map((folder) => join(root, folder) + sep);
  const isOurs = (id: string) => id.endsWith('.ts') && folders.some((folder) => id.startsWith(folder));
  return {
    name: 'qingyang:plain-patterns',
    enforce: 'post', // the parser knows no types
    transform(code, id) {
      if (!isOurs(id)) return;
      const edits: Edit[] = [];
      findEdits(this.parse(code), edits);
      return edits.length === 0 ? undefined : { code: apply(code, edits), map: null };
    },
  };
}

/** Literal patterns, those over several lines, and the pieces that others are put together from: String.raw`\p{Script=Han}{2,4}`. */
function findEdits(node: unknown, edits: Edit[]): void {
  if (Array.isArray(node)) for (const each of node) findEdits(each, edits);
  if (!isNode(node)) return;
  const { type, start, end, value } = node;
  const written = patternIn(node);
  if (written !== undefined) {
    const { source, flags } = speltOut(plainPattern(written));
    edits.push({ start, end, text: `/${withJoints(source)}/${flags}` });
  } else if (type === 'TemplateElement' && value !== undefined && value.raw.includes('\\p{Script=Han}')) {
    edits.push({ start, end, text: withRanges(value.raw) });
  } else for (const child of Object.values(node)) if (typeof child === 'object') findEdits(child, edits);
}

/** What `/…/u` and pattern('u')`…` (rules/pattern.ts) say. */
function patternIn({ type, regex, tag, quasi }: Node): Pattern | undefined {
  if (type === 'Literal' && regex !== undefined) return { source: regex.pattern, flags: regex.flags };
  if (type !== 'TaggedTemplateExpression' || tag?.callee?.name !== 'pattern') return undefined;
  const [flags] = tag.arguments ?? [];
  const [lines] = quasi?.quasis ?? [];
  return { source: withoutBreaks(lines?.value.raw ?? ''), flags: flags?.value ?? '' };
}

interface Node {
  type: string;
  start: number;
  end: number;
  regex?: { pattern: string; flags: string };
  value?: { raw: string };
  tag?: { callee?: { name?: string }; arguments?: { value: string }[] };
  quasi?: { quasis: { value: { raw: string } }[] };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function apply(code: string, edits: readonly Edit[]): string {
  let out = '';
  let done = 0;
  for (const { start, end, text } of edits) {
    out += code.slice(done, start) + text;
    done = end;
  }
  return out + code.slice(done);
}
