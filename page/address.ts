// What needs no URL parser: printable ASCII with nothing to take out or to encode.
const PLAIN_WEB = /^https?:\/\/[^\s/\\]+\/[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]*$/;
// Paths of which nothing is encoded and no step leads up: /html/2012-01/17/content_1.htm, content_1.htm, /node_2.htm?page=2
const PLAIN_PATH = /^(?:\/(?![/.])|[a-z0-9_])[\w!$&()*+,\-./;=?@~]*$/i;
const SCRIPTED = /^\s*(?:javascript|vbscript|data|about)\s*:/i;

/** Resolves addresses against the page's base. */
export class Addresses {
  private pageUrl: string;
  private base: string;
  /** What `<base href>` says, as written. */
  private written: string | null = null;
  private readonly resolved = new Map<string, string>();
  /** What stands before plain paths of the base; null where it has none, undefined until it is asked for. */
  private places: { root: string; folder: string } | null | undefined;

  constructor(pageUrl: string) {
    this.pageUrl = pageUrl;
    this.base = pageUrl;
  }

  /** The first `<base href>` of a document counts; it may itself be relative. */
  rebase(href: string): void {
    this.written = href;
    const base = absolute(href.trim(), this.pageUrl);
    if (base !== null && /^(?:https?|file):/i.test(base)) {
      this.base = base;
      this.places = undefined;
      this.resolved.clear();
    }
  }

  /** The page's address, where it is learnt only from its head. */
  locate(pageUrl: string): void {
    this.pageUrl = pageUrl;
    this.base = pageUrl;
    this.places = undefined;
    if (this.written !== null) this.rebase(this.written);
  }

  /** Address of a link: resolved, or '#' where it leads nowhere (scripts, fragments of the page itself). */
  link(href: string): string {
    if (href === '' || href.charCodeAt(0) === 0x23) return '#';
    if (PLAIN_WEB.test(href)) return href;
    if (SCRIPTED.test(href)) return '#';
    const trimmed = href.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return '#';
    return this.resolve(trimmed);
  }

  /** Address of a picture or video: resolved, or '' where it is none. */
  media(src: string): string {
    const trimmed = src.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return '';
    if (trimmed.startsWith('data:image/')) return trimmed;
    if (SCRIPTED.test(trimmed) || trimmed.startsWith('blob:')) return '';
    return PLAIN_WEB.test(trimmed) ? trimmed : this.resolve(trimmed);
  }

  private resolve(address: string): string {
    const joined = this.joined(address);
    if (joined !== null) return joined;
    const known = this.resolved.get(address);
    if (known !== undefined) return known;
    // An address that cannot be resolved (a page of unknown address) stays as written.
    const found = absolute(address, this.base) ?? address;
    this.resolved.set(address, found);
    return found;
  }

  /** A plain path behind its base; most links of a page are such paths, and a URL parser takes longer. */
  private joined(path: string): string | null {
    if (!PLAIN_PATH.test(path) || path.includes('/.')) return null;
    this.places ??= placesOf(this.base);
    return this.places && (path.startsWith('/') ? this.places.root : this.places.folder) + path;
  }
}

function placesOf(base: string): { root: string; folder: string } | null {
  try {
    const { protocol, origin, pathname, username } = new URL(base);
    if (!/^https?:$/.test(protocol) || username !== '') return null;
    return { root: origin, folder: origin + pathname.slice(0, pathname.lastIndexOf('/') + 1) };
  } catch {
    return null;
  }
}

function absolute(address: string, base: string): string | null {
  try {
    return (base === '' ? new URL(address) : new URL(address, base)).href;
  } catch {
    return null;
  }
}
