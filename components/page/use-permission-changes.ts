import { useEffect } from 'react';
import { browser } from 'wxt/browser';

/** Calls `look` at once, and whenever a permission is given or taken back. @param look the same function between two drawings, or it is called again */
export function usePermissionChanges(look: () => void): void {
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [look]);
}
