import { forgetChoice, rememberChoice } from '../capture/keep-chosen';
import { forgetRestored, rememberRestored } from '../capture/keep-restored';
import type { Extraction } from '../extract/article';
import { toggleValue, withoutChoice } from '../extract/corrections/choose-value';
import { removeBlock, restoreBlock } from '../extract/corrections/restore';
import { type RepairKey, toggleRepair } from '../extract/corrections/undo-repair';
import { changeSite, hostOf, rulesFor, type SiteRules } from '../settings/sites';
import { articleOf, type ReaderModel } from './model';

/** What the reader corrects in the proof and in the ledger, and what of it holds for the site from then on. */
export class Corrections {
  constructor(
    private readonly model: ReaderModel,
    /** The text is another one than before. */
    private readonly onChanged: () => void,
  ) {}

  /** Puts a removed block back where it stood, and remembers it for the template of this site. */
  putBack(at: number): void {
    const { capture } = this.model.get();
    const removed = capture.extraction.removed.find((entry) => entry.at.includes(at));
    this.change((extraction, story) => restoreBlock(extraction, story, at));
    if (removed) void this.remember(rememberRestored(capture, removed));
  }

  /** Takes a block that was put back out again, and forgets it. */
  takeOut(at: number): void {
    const { capture } = this.model.get();
    const block = articleOf(this.model.get())?.blocks.find((entry) => entry.restored && entry.at.includes(at));
    this.change((extraction, story) => removeBlock(extraction, story, at));
    if (block) void this.remember(forgetRestored(capture, block));
  }

  /** Takes a repair back, or makes it again. */
  toggleRepair(key: RepairKey): void {
    this.change((extraction) => toggleRepair(extraction, key));
  }

  /** Takes a value of a field out, or uses it in place of another; its place is remembered for the template of this site. */
  toggleValue(field: string, value: string): void {
    const { capture, story } = this.model.get();
    void this.remember(rememberChoice({ capture, story, field, value }));
    this.change((extraction, story) => toggleValue(extraction, story, field, value));
  }

  /** The field is read as on any other site again, here and on the site's other articles. */
  forgetChoice(field: string, value: string): void {
    const { capture, story } = this.model.get();
    void this.remember(forgetChoice({ capture, story, field, value }));
    this.change((extraction) => withoutChoice(extraction, story, field, value));
  }

  /** From now on, or no longer: the further pages of this site's articles come without being asked for. */
  alwaysReadOn(always: boolean): void {
    const { capture } = this.model.get();
    void this.remember(changeSite(hostOf(capture.extraction.url), { set: { pages: always || null } }));
  }

  private change(deed: (extraction: Extraction, story: number) => Extraction): void {
    const { capture, story } = this.model.get();
    this.model.update({ capture: { ...capture, extraction: deed(capture.extraction, story) } });
    this.onChanged();
  }

  /** What the site now says; a reader that cannot write it still shows what was put back. */
  private async remember(written: Promise<void>): Promise<void> {
    await written.catch(() => undefined);
    this.model.update({ site: await rulesFor(this.model.get().capture.extraction.url).catch((): SiteRules => ({})) });
  }
}
