import { savePage } from './save-page';
import { toggleReader } from './toggle-reader';

/** What a key or a menu entry asks for on a tab; the names are those of the manifest's commands. */
const deeds: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  'toggle-reader': (tabId) => toggleReader(tabId),
  'save-page': (tabId) => savePage(tabId),
};

export async function perform(name: string, tabId: number | undefined): Promise<void> {
  if (tabId !== undefined && Object.hasOwn(deeds, name)) await deeds[name]?.(tabId);
}
