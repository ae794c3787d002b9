import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a built extension to `folder` so that it speaks `locale` and nothing else: `zh-CN`, `zh-TW`, `en`. A browser shows
 * an extension in the language of its own interface, and Debian's Chromium has English only unless chromium-l10n is there.
 */
export function copyExtensionInLanguage(extension: string, folder: string, locale: string): void {
  const name = locale.replace('-', '_');
  cpSync(extension, folder, { recursive: true });
  const locales = join(folder, '_locales');
  for (const other of readdirSync(locales)) if (other !== name) rmSync(join(locales, other), { recursive: true });
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...(manifest as object), default_locale: name }));
}
