/** Originals and pictures, which go to the server and come from it with the articles that show them. */
import type { GivenBytes } from '../backup/bytes';
import type { BackupPicture, BackupRecord, BytesKind } from '../backup/format';
import type { library } from '../client';
import { fromBase64, toBase64 } from '../engine/base64';
import { bytesPath } from './paths';
import type { SyncState } from './state';
import type { DavFolder } from './webdav';

export type BytesTarget = Pick<typeof library, 'namedBytes' | 'missingBytes' | 'putBytes'>;

export class ShownBytes {
  constructor(
    private readonly dav: DavFolder,
    private readonly target: BytesTarget,
    private readonly state: SyncState,
  ) {}

  /**
   * Before the article that shows them: whoever sees it finds them.
   * @param again Also what is known to be there: of a deleted article it may have been tidied away since.
   * @returns hashes of what was sent
   */
  async send({ versions }: BackupRecord, again: boolean): Promise<string[]> {
    const originals = versions.flatMap(({ original }) => original ?? []);
    const pictures = versions.flatMap((version) => version.pictures.map(({ hash }) => hash));
    const sent: string[] = [];
    for (const [kind, hashes] of [
      ['original', originals],
      ['picture', pictures],
    ] as const) {
      for (const hash of new Set(hashes)) {
        if (this.state.bytes.has(hash) && !again) continue;
        const { bytes } = await this.target.namedBytes(kind, [hash]);
        for (const one of bytes) await this.dav.put(bytesPath(kind, hash), fromBase64(one.base64));
        sent.push(hash);
      }
    }
    return sent;
  }

  /** What the library lacks of them. @returns how many the server has not, or damaged */
  async fetch({ versions }: BackupRecord): Promise<number> {
    const originals = [...new Set(versions.flatMap(({ original }) => original ?? []))];
    const pictures = new Map(versions.flatMap((version) => version.pictures.map((one) => [one.hash, one] as const)));
    let missing = 0;
    for (const hash of await this.target.missingBytes('original', originals)) {
      missing += await this.take('original', hash, (base64) => ({ kind: 'original', hash, base64 }));
    }
    for (const hash of await this.target.missingBytes('picture', [...pictures.keys()])) {
      const picture = pictures.get(hash);
      missing += await this.take('picture', hash, (base64) => picture && givenPicture(picture, base64));
    }
    return missing;
  }

  /** @returns 1 where the server has it not, or damaged; else 0 */
  private async take(
    kind: BytesKind,
    hash: string,
    givenAs: (base64: string) => GivenBytes | undefined,
  ): Promise<0 | 1> {
    const file = await this.dav.get(bytesPath(kind, hash));
    const given = file ? givenAs(toBase64(file.bytes)) : undefined;
    const isWhole = given !== undefined && (await this.target.putBytes([given])).length === 0;
    // What is broken, somebody who has it whole writes anew.
    this.state.hasBytes(hash, isWhole);
    return isWhole ? 0 : 1;
  }
}

function givenPicture({ hash, mime, width, height }: BackupPicture, base64: string): GivenBytes {
  return { kind: 'picture', hash, base64, mime, width, height };
}
