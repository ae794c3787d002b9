/** All fingerprints, by family. */
import { accounts } from './accounts';
import { agencies } from './agencies';
import type { Fingerprint } from './fingerprint';
import { hongKongTaiwan } from './hong-kong-taiwan';
import { openSystems } from './open-systems';
import { publishing } from './publishing';

export const fingerprints: Readonly<Record<string, Fingerprint>> = {
  ...publishing,
  ...agencies,
  ...accounts,
  ...openSystems,
  ...hongKongTaiwan,
};
