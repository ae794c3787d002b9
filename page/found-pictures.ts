import type { Addresses } from './address';
import type { DomElement } from './dom';
import type { Picture } from './page';
import { addressOf, noscriptImage, pictureOf } from './picture';

/** Pictures as the walk meets them: one may have its address before it, in a `<source>`, or after it, in a `<noscript>`. */
export class FoundPictures {
  /** The image before, where it has no address yet and a noscript may give it. */
  private unloaded: DomElement | null = null;
  private sourceSet = '';

  /** A `<source>` of a `<picture>`. */
  source(element: DomElement): void {
    this.sourceSet = element.getAttribute('data-srcset') ?? element.getAttribute('srcset') ?? '';
  }

  /** An `<img>`; null where it has no address yet, or counts who reads. @param href where it links to */
  image(element: DomElement, addresses: Addresses, href: string): Picture | null {
    const src = addressOf(element, addresses, this.sourceSet);
    this.sourceSet = '';
    this.unloaded = src === '' ? element : null;
    return src === '' ? null : shown(element, src, href);
  }

  /** The image before with the address that a `<noscript>` gives. */
  noscript(element: DomElement, addresses: Addresses, href: string): Picture | null {
    const { unloaded } = this;
    if (unloaded === null) return null;
    this.unloaded = null;
    const written = noscriptImage(element);
    const src = written === '' ? '' : addresses.media(written);
    return src === '' ? null : shown(unloaded, src, href);
  }

  /** A box begins: no noscript in it speaks of the image before. */
  forget(): void {
    this.unloaded = null;
  }
}

function shown(image: DomElement, src: string, href: string): Picture | null {
  const picture = pictureOf(image, src, href);
  return picture.width === 1 && picture.height === 1 ? null : picture;
}
