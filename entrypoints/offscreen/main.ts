/** Chrome's owner of the library: a service worker may be stopped at any time and cannot start workers; this page can. */
import { ownLibrary } from '../../library/owner';

ownLibrary();
