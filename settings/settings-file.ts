/**
 * The settings as a file, and back: for another computer, or to keep. Articles are not in it, they have a backup of their own.
 *
 *     { "format": "qingyang-settings", "version": 1, "settings": { … }, "sites": { "www.example.cn": { … } } }
 *
 * A file is checked value by value: what this version does not know is named and left out, the rest is taken.
 */
import { type Settings, soundSettings, USUAL } from './settings';
import { type Sites, soundSites } from './sites';

const FORMAT = 'qingyang-settings';
const FILE_VERSION = 1;
/** Bytes; a file of settings has some thousand. */
const LARGEST = 2_000_000;

export interface SettingsFile {
  settings: Partial<Settings>;
  sites: Sites;
}

export type FileFault = 'not-json' | 'other-file' | 'newer-version' | 'too-large';

export type ReadFile =
  | { is: 'faulty'; fault: FileFault }
  /** `left`: names in the file that this version does not know, or whose value it does not take. */
  | { is: 'read'; file: SettingsFile; left: string[] };

export function writeSettingsFile({ settings, sites }: SettingsFile): string {
  return `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, settings, sites }, null, 2)}\n`;
}

export function readSettingsFile(text: string): ReadFile {
  if (text.length > LARGEST) return { is: 'faulty', fault: 'too-large' };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { is: 'faulty', fault: 'not-json' };
  }
  if (!isRecord(given) || given.format !== FORMAT || typeof given.version !== 'number')
    return { is: 'faulty', fault: 'other-file' };
  if (given.version > FILE_VERSION) return { is: 'faulty', fault: 'newer-version' };
  const { settings, left } = checkSettings(isRecord(given.settings) ? given.settings : {});
  const sites = soundSites(given.sites);
  const lost = isRecord(given.sites) ? Object.keys(given.sites).filter((host) => !Object.hasOwn(sites, host)) : [];
  return { is: 'read', file: { settings, sites }, left: [...left, ...lost] };
}

/** How many settings and sites a file would change. */
export function countChanges(now: SettingsFile, file: SettingsFile): { settings: number; sites: number } {
  const known = now.settings as Record<string, unknown>;
  return {
    settings: Object.entries(file.settings).filter(([name, value]) => !isSame(known[name], value)).length,
    sites: Object.entries(file.sites).filter(([host, rules]) => !isSame(now.sites[host], rules)).length,
  };
}

/** A value is taken when it is what the storage would give back of it. */
function checkSettings(given: Record<string, unknown>): { settings: Partial<Settings>; left: string[] } {
  const settings: Record<string, unknown> = {};
  const left: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const kept: Record<string, unknown> = Object.hasOwn(USUAL, name) ? { ...soundSettings({ [name]: value }) } : {};
    if (isSame(kept[name], value)) settings[name] = value;
    else left.push(name);
  }
  return { settings: settings as Partial<Settings>, left };
}

function isSame(one: unknown, other: unknown): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
