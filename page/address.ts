// What needs no URL parser: printable ASCII with nothing to take out or to encode.
const PLAIN_WEB = /^https?:\/\/[^\s/\\]+\/[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]*$/;
const SCRIPTED = /^\s*(?:javascript|vbscript|data|about)\s*:/i;

/** Resolves addresses against the page's base. */
export class Addresses {
  private pageUrl: string;
  private base: string;
  /** What `<base href>` says, as written. */
  private written: string | null = null;
  private readonly resolved = new Map<string, string>();

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
      this.resolved.clear();
    }
  }

  /** The page's address, where it is learnt only from its head. */
  locate(pageUrl: string): void {
    this.pageUrl = pageUrl;
    this.base = pageUrl;
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
    const known = this.resolved.get(address);
    if (known !== undefined) return known;
    // An address that cannot be resolved (a page of unknown address) stays as written.
    const found = absolute(address, this.base) ?? address;
    this.resolved.set(address, found);
    return found;
  }
}

function absolute(address: string, base: string): string | null {
  try {
    return (base === '' ? new URL(address) : new URL(address, base)).href;
  } catch {
    return null;
  }
}
