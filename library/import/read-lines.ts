import { type Link, linkOf } from './link';

/**
 * A plain list of addresses, one a line, with or without a name before or behind it; `#` begins a remark. Null where fewer than
 * half of the lines have one: then it is a text.
 */
export function readLines(text: string): Link[] | null {
  const lines = text
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const links = lines.flatMap((line) => {
    const url = /https?:\/\/[^\s<>"，。；、）】》]+/i.exec(line)?.[0];
    if (url === undefined) return [];
    // - [标题](https://…), 标题 https://…, https://…	标题
    const title = line.replace(url, ' ').replace(/[[\]()<>|]|^[-*•\d.、\s]+/g, ' ');
    return linkOf(url.replace(/[)\]]+$/, ''), { title }) ?? [];
  });
  return links.length > 0 && links.length * 2 >= lines.length ? links : null;
}
