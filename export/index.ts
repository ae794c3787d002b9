/** The formats an article can leave in. A new format is one file beside this and one line here. */
import type { ExportFormat } from './format';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';

export const formats = [
  { id: 'markdown', label: 'formatMarkdown', extension: 'md', mime: 'text/markdown', write: toMarkdown },
  { id: 'text', label: 'formatText', extension: 'txt', mime: 'text/plain', write: toPlainText },
  { id: 'json', label: 'formatJson', extension: 'json', mime: 'application/json', write: toJson },
] as const satisfies readonly ExportFormat[];

export type FormatId = (typeof formats)[number]['id'];

/** The format of that id, or undefined. */
export function formatById(id: string): ExportFormat | undefined {
  return formats.find((format) => format.id === id);
}

export { fileName } from './file-name';
export type { ExportContext, ExportFormat } from './format';
