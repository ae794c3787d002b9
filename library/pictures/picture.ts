/** Pictures of saved articles. Types alone. */

/** A picture to be kept. */
export interface GivenPicture {
  /** Among the picture blocks of the version, from 0. */
  position: number;
  /** Address of the block's picture. */
  src: string;
  mime: string;
  /** 0 where it is not known. */
  width: number;
  height: number;
  base64: string;
}

export interface PictureRow extends Omit<GivenPicture, 'base64'> {
  hash: string;
  /** Bytes. */
  size: number;
}
