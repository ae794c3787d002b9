import { expect, test } from 'vitest';
import { whyClosed } from './why-closed';

test.each([
  ['Cannot access a chrome:// URL', 'browser'],
  ['Cannot access a chrome-extension:// URL of different extension', 'browser'],
  ['The extensions gallery cannot be scripted.', 'store'],
  ['Frame with ID 0 is showing error page', 'error-page'],
  [
    'Cannot access contents of url "file:///a.html". Extension manifest must request permission to access this host.',
    'file',
  ],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'withheld',
  ],
  ['Missing host permission for the tab', 'unknown'],
])('%s', (message, why) => expect(whyClosed(message)).toBe(why));
