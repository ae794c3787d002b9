/** The little of WebDAV (RFC 4918) that a sync needs, with patience for servers that are slow, busy or away for a moment. */

/** Why a server does not do what it is asked, as an id that the interface translates. */
export type DavFailure =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'no-webdav'
  | 'unreachable'
  | 'busy'
  | 'full'
  | 'changed'
  | 'server';

export class DavError extends Error {
  override readonly name = 'DavError';

  constructor(
    readonly failure: DavFailure,
    readonly detail: string,
  ) {
    super(`${failure}: ${detail}`);
  }
}

export interface DavAccount {
  /** Of a folder that exists: `https://dav.jianguoyun.com/dav/`. */
  address: string;
  user: string;
  password: string;
}

export interface DavOptions {
  fetch?: typeof fetch;
  /** Resolves after so many ms. */
  pause?: (ms: number) => Promise<void>;
  signal?: AbortSignal;
}

/** Tries of one request, and the pauses between them in ms where the server names none. */
const TRIES = 6;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;
/** In ms. */
const PATIENCE = 60_000;

interface Asked {
  body?: BodyInit;
  headers?: Record<string, string>;
}

/** A folder of a server. Paths are relative to it: `articles/3/3f….json`. */
export class DavFolder {
  private readonly base: string;
  private readonly headers: Record<string, string>;
  private readonly fetch: typeof fetch;
  private readonly pause: (ms: number) => Promise<void>;
  private readonly signal: AbortSignal | undefined;

  constructor(account: DavAccount, folder: string, options: DavOptions = {}) {
    this.base = `${account.address.replace(/\/*$/, '')}/${folder}`.replace(/\/*$/, '/');
    const name = new TextEncoder().encode(`${account.user}:${account.password}`);
    this.headers = { authorization: `Basic ${btoa(String.fromCharCode(...name))}` };
    this.fetch = options.fetch ?? ((input, init) => fetch(input, init));
    this.pause = options.pause ?? ((ms) => new Promise((resume) => setTimeout(resume, ms)));
    this.signal = options.signal;
  }

  /** ETag of each file of a folder by its name, '' where the server gives none; empty where there is no such folder. */
  async list(path: string): Promise<Map<string, string>> {
    const response = await this.ask('PROPFIND', path, {
      headers: { depth: '1', 'content-type': 'application/xml' },
      body: '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><getetag/><resourcetype/></prop></propfind>',
    });
    if (response.status === 404) return new Map();
    if (response.status !== 207) throw failureOf(response, path);
    return filesOf(await response.text());
  }

  /** Null where there is no such file. */
  async get(path: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; etag: string } | null> {
    const response = await this.ask('GET', path);
    if (response.status === 404) return null;
    if (!response.ok) throw failureOf(response, path);
    return { bytes: new Uint8Array(await response.arrayBuffer()), etag: etagOf(response) };
  }

  /**
   * Writes a file; its folders are made where they are missing. `over`: the ETag that it is to be written over, null for a file
   * that must not be there; a server that finds otherwise does nothing (`changed`). Without it the file is written whatever is
   * there. @returns the new ETag, '' where the server gives none
   */
  async put(path: string, body: string | Uint8Array<ArrayBuffer>, over?: string | null): Promise<string> {
    const headers: Record<string, string> = {};
    if (over === null) headers['if-none-match'] = '*';
    else if (over) headers['if-match'] = over;
    let response = await this.ask('PUT', path, { body, headers });
    // 409 is what the standard says of a missing folder; some say 404 or 403.
    if ([404, 409].includes(response.status)) {
      await this.makeFolders(path);
      response = await this.ask('PUT', path, { body, headers });
    }
    if (!response.ok) throw failureOf(response, path);
    return etagOf(response);
  }

  async delete(path: string): Promise<void> {
    const response = await this.ask('DELETE', path);
    if (!response.ok && response.status !== 404) throw failureOf(response, path);
  }

  /** Throws where the folder above this one cannot be written to, says why. */
  async probe(): Promise<void> {
    const response = await this.ask('PROPFIND', '../', { headers: { depth: '0' } }, 1);
    if (response.status !== 207) {
      throw response.ok || response.status === 405 || response.status === 501
        ? new DavError('no-webdav', `${response.status}`)
        : failureOf(response, '');
    }
    await this.put('qingyang.txt', 'This folder is written by Qingyang. 这个文件夹由清样写入。\n');
  }

  private async makeFolders(path: string): Promise<void> {
    const parts = path.split('/').slice(0, -1);
    for (let depth = 0; depth <= parts.length; depth++) {
      const folder = parts
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join('');
      const response = await this.ask('MKCOL', folder);
      // 405: it is there.
      if (!response.ok && response.status !== 405 && response.status !== 409) throw failureOf(response, folder);
    }
  }

  /** Asks again after a pause while the server is busy or out of reach; every request here may be asked twice. */
  private async ask(method: string, path: string, asked: Asked = {}, tries = TRIES): Promise<Response> {
    const url = new URL(path, this.base).href;
    for (let left = tries, pause = FIRST_PAUSE; ; left--, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const late = AbortSignal.timeout(PATIENCE);
      const response = await this.fetch(url, {
        method,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'follow',
        ...(asked.body !== undefined && { body: asked.body }),
        headers: { ...this.headers, ...asked.headers },
        signal: this.signal ? AbortSignal.any([this.signal, late]) : late,
      }).catch((error: unknown) => error as Error);
      this.signal?.throwIfAborted();
      const isAway = response instanceof Error;
      if (!isAway && ![429, 502, 503, 504].includes(response.status)) return response;
      if (left <= 1) {
        throw isAway
          ? new DavError('unreachable', response.message)
          : new DavError('busy', `${response.status} ${response.statusText}`);
      }
      const named = isAway ? 0 : Number(response.headers.get('retry-after') ?? 0) * 1000;
      await this.pause(Math.min(named > 0 ? named : pause, LONGEST_PAUSE));
      this.signal?.throwIfAborted();
    }
  }
}

function etagOf(response: Response): string {
  return response.headers.get('etag') ?? '';
}

function failureOf({ status, statusText }: Response, path: string): DavError {
  const failures: Record<number, DavFailure> = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    405: 'no-webdav',
    409: 'not-found',
    412: 'changed',
    507: 'full',
  };
  return new DavError(failures[status] ?? 'server', `${status} ${statusText} ${path}`.trim());
}

/** Without an XML parser, which workers lack: the few elements, whatever prefix the server gives their namespace. */
function filesOf(xml: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const [, response = ''] of xml.matchAll(/<(?:\w+:)?response\b[^>]*>(.*?)<\/(?:\w+:)?response>/gs)) {
    const href = textOf(response, 'href');
    if (href.endsWith('/') || /<(?:\w+:)?collection\b/.test(response)) continue;
    files.set(decodeURIComponent(href.split('/').pop() ?? ''), textOf(response, 'getetag'));
  }
  return files;
}

function textOf(xml: string, name: string): string {
  const text = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^<]*)<`).exec(xml)?.[1] ?? '';
  return text
    .trim()
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
