import type { Block, Page } from '../page/page';

/**
 * The page as the stages see it, for whoever writes a rule: a head, then a line a block with number, kind, flags (h hidden,
 * i indented, b ended by br), the boxes around it from the outside in, and its text with «links» and inline hints.
 */
export function dumpBlocks(file: string, page: Page): string {
  const head = [
    `# ${file}`,
    `url ${page.url}`,
    `title ${page.title}`,
    ...page.metas.map(({ key, value }) => `meta ${key} = ${clip(value, 160)}`),
    ...page.jsonLd.map((value) => `json-ld ${clip(JSON.stringify(value), 300)}`),
    ...page.comments.map(({ text, before }) => `comment before ${before}: ${clip(text.replace(/\s+/g, ' '), 160)}`),
  ];
  return `${[...head, ...page.blocks.map((block) => line(block, page))].join('\n')}\n\n`;
}

function line(block: Block, page: Page): string {
  const flags = (block.hidden ? 'h' : '-') + (block.indented ? 'i' : '-') + (block.broken ? 'b' : '-');
  return `${block.at}\t${block.kind}\t${flags}\t${path(block.box, page)}\t${content(block)}`;
}

function path(box: number, page: Page): string {
  const names: string[] = [];
  for (let at = box; at > 0 && names.length < 4; at = page.boxes[at]?.parent ?? -1) {
    const { tag, hint } = page.boxes[at] ?? { tag: '', hint: '' };
    names.unshift(hint === '' ? tag : `${tag}(${clip(hint, 30)})`);
  }
  return names.join('>') || 'body';
}

function content(block: Block): string {
  if (block.picture) {
    const { src, alt, width, height, href } = block.picture;
    return `${src} ${width}x${height} ${alt}${href === '' ? '' : ` -> ${href}`}`;
  }
  if (block.video !== undefined) return block.video;
  if (block.rows) return JSON.stringify(block.rows);
  return block.runs
    .map((run) => {
      const text = run.href === undefined ? run.text : `«${run.text}»`;
      const marked = run.strong ? `*${text}*` : text;
      return run.hint === undefined ? marked : `[${run.hint}: ${marked}]`;
    })
    .join('');
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
