import { readBase64 } from './base64';
import type { Pictures } from './format';
import { type PictureType, pictureType } from './picture-type';

export interface PlacedPicture extends PictureType {
  /** Name without folder: `zmdnews20210305x0k3x9a2-1.jpg`. Plain ASCII, since readers disagree on others in links. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Places the pictures of a set of articles in one folder, each address once. */
export function pictureSet(): {
  /** The place of a picture, null where it is not at hand; `isNew` the first time: its bytes are to be written then. */
  place(src: string, pictures: Pictures | undefined, stem: string): { picture: PlacedPicture; isNew: boolean } | null;
} {
  const placed = new Map<string, PlacedPicture>();
  const counts = new Map<string, number>();
  return {
    place(src, pictures, stem) {
      const known = placed.get(src);
      if (known) return { picture: known, isNew: false };
      const bytes = pictures?.get(src)?.bytes ?? writtenInto(src);
      const type = bytes && pictureType(bytes);
      if (!bytes || !type) return null;
      const number = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, number);
      const picture = { ...type, name: `${stem}-${number}.${type.extension}`, bytes };
      placed.set(src, picture);
      return { picture, isNew: true };
    },
  };
}

/** A picture that the page had written into itself: data:image/png;base64,… */
function writtenInto(src: string): Uint8Array<ArrayBuffer> | null {
  const [, data] = /^data:image\/[a-z+.-]+;base64,(.*)$/isu.exec(src) ?? [];
  return data === undefined ? null : readBase64(data);
}
