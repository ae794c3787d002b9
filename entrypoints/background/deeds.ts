import type { TabCommand } from '../../settings/commands';
import { savePage } from './save-page';
import { toggleReader } from './toggle-reader';

const deeds: Readonly<Record<TabCommand, (tabId: number) => Promise<unknown>>> = {
  'toggle-reader': (tabId) => toggleReader(tabId),
  'save-page': (tabId) => savePage(tabId),
};

export async function perform(name: string, tabId: number | undefined): Promise<void> {
  if (tabId !== undefined && isTabCommand(name)) await deeds[name](tabId);
}

function isTabCommand(name: string): name is TabCommand {
  return Object.hasOwn(deeds, name);
}
