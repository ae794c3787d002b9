import type { Addresses } from './address';
import { isHiddenItself } from './attributes';
import type { BlockWriter } from './block-writer';
import type { Context } from './context';
import type { DomElement } from './dom';
import { FoundPictures } from './found-pictures';
import { videoOf } from './video';

/** Writes pictures and players as blocks of their own, where a page has an address for them. */
export class MediaWriter {
  private readonly blocks: BlockWriter;
  private readonly pictures = new FoundPictures();

  constructor(blocks: BlockWriter) {
    this.blocks = blocks;
  }

  picture(element: DomElement, context: Context, base: Addresses): void {
    const picture = this.pictures.image(element, base, context.format.href);
    if (picture !== null) this.blocks.picture(picture, isHidden(element, context), context.box);
  }

  source(element: DomElement): void {
    this.pictures.source(element);
  }

  noscript(element: DomElement, context: Context, base: Addresses): void {
    const picture = this.pictures.noscript(element, base, context.format.href);
    if (picture !== null) this.blocks.picture(picture, context.hidden, context.box);
  }

  /** False where the element shows no player. */
  video(element: DomElement, tag: string, context: Context, base: Addresses): boolean {
    const video = videoOf(element, tag, base);
    if (video === '') return false;
    this.blocks.endLine(context.box, false);
    this.blocks.add('video', context.box, { video, hidden: isHidden(element, context) });
    return true;
  }

  /** A box begins: what waits for its address does not find it in there. */
  forget(): void {
    this.pictures.forget();
  }
}

function isHidden(element: DomElement, { hidden }: Context): boolean {
  return isHiddenItself(element, element.getAttribute('style'), hidden);
}
