/** What the walker does with an element, by its name. */
export type Deed =
  | 'inline' // text flows on
  | 'box' // opens a box and ends lines
  | 'pre' // a box whose newlines end lines
  | 'body'
  | 'through' // nothing of its own: html, tbody, picture
  | 'head'
  | 'skip'
  | 'style' // may name a class that spoils copies
  | 'fact' // title, meta, link, base, script: read by head-facts.ts
  | 'drawing' // svg: an icon between words sets them apart
  | 'line' // br
  | 'rule' // hr ends a line
  | 'link'
  | 'strong'
  | 'em'
  | 'time'
  | 'picture'
  | 'source'
  | 'noscript'
  | 'table'
  | 'video'
  | 'object'
  | 'embed'
  | 'frame';

export interface Kind {
  tag: string;
  deed: Deed;
  /** A shadow root can be attached to it. */
  isHost: boolean;
}

const DEEDS: Partial<Record<Deed, string>> = {
  box:
    'div p td th tr li ul ol dl dt dd section article h1 h2 h3 h4 h5 h6 header footer nav aside form center blockquote ' +
    'figure figcaption main fieldset legend address details summary dialog hgroup search dir menu caption button marquee',
  pre: 'pre listing xmp plaintext',
  body: 'body frameset',
  through: 'html tbody thead tfoot colgroup picture',
  head: 'head',
  // rt and rp are readings written above the text: not words of the text.
  skip:
    'template textarea select option optgroup datalist input canvas audio map area applet progress meter ' +
    'noframes noembed param track col rt rp rtc',
  style: 'style',
  fact: 'title meta link base script',
  drawing: 'svg',
  line: 'br',
  rule: 'hr',
  link: 'a',
  strong: 'b strong',
  em: 'i em cite dfn var',
  time: 'time',
  picture: 'img image',
  source: 'source',
  noscript: 'noscript',
  table: 'table',
  video: 'video',
  object: 'object',
  embed: 'embed',
  frame: 'iframe frame',
};

/** Besides elements with names of their own. */
const HOSTS = ' article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span ';

const kinds = new Map<string, Kind>();
for (const [deed, tags] of Object.entries(DEEDS) as [Deed, string][]) {
  for (const tag of tags.split(' ')) kinds.set(tag, { tag, deed, isHost: HOSTS.includes(` ${tag} `) });
}

/** Kind of an element by its nodeName, in either case. Unknown names are inline, as in a browser. */
export function kindOf(nodeName: string): Kind {
  const known = kinds.get(nodeName);
  if (known !== undefined) return known;
  const tag = nodeName.toLowerCase();
  const kind = kinds.get(tag);
  // A page may invent any number of names, and each may hold the text that it was cut from: they are not kept.
  if (kind === undefined) return { tag, deed: isTemplateTag(tag) ? 'box' : 'inline', isHost: tag.includes('-') };
  if (kinds.size < 1000) kinds.set(nodeName, kind);
  return kind;
}

/** Elements that a content management system invents for the parts of an article: <founder-content>, <ucapcontent>. */
function isTemplateTag(tag: string): boolean {
  return tag.includes('-') || tag.startsWith('ucap');
}

/** <span>…</span><a>…</a> may be set apart by a style sheet; <b>…</b><i>…</i> are words of one text. */
export function mayBePieces(one: string, next: string): boolean {
  return one === next || (mayStandApart(one) && mayStandApart(next));
}

function mayStandApart(nodeName: string): boolean {
  const { deed } = kindOf(nodeName);
  return deed === 'inline' || deed === 'link' || deed === 'time';
}
