import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { CommandName } from '../../settings/commands';

/** Keys as the browser has them now, '' where the user took one away; null until the browser has said. */
export function useShortcuts(): Record<CommandName, string> | null {
  const [shortcuts, setShortcuts] = useState<Record<CommandName, string> | null>(null);
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands.getAll();
      const keyOf = (name: CommandName) => commands.find((command) => command.name === name)?.shortcut ?? '';
      setShortcuts({
        _execute_action: keyOf('_execute_action'),
        'toggle-reader': keyOf('toggle-reader'),
        'save-page': keyOf('save-page'),
      });
    };
    void read();
    // The user comes back from the browser's page of shortcuts.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return shortcuts;
}
