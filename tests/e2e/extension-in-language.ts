import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a built extension to `folder` so that it speaks `locale` and nothing else: `zh-CN`, `zh-TW`, `en`. A browser shows
 * an extension in the language of its own interface, and Debian's Chromium has English only unless chromium-l10n is there.
 * `hosts` are sites that its manifest asks for at install, as if the reader had permitted them one by one, and
 * with them what else may be asked for.
 */
export function copyExtensionInLanguage(extension: string, folder: string, locale: string, hosts: string[] = []): void {
  const name = locale.replace('-', '_');
  cpSync(extension, folder, { recursive: true });
  const locales = join(folder, '_locales');
  for (const other of readdirSync(locales)) if (other !== name) rmSync(join(locales, other), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string[]>;
  const { permissions = [], optional_permissions = [] } = manifest;
  const changed = {
    ...manifest,
    default_locale: name,
    ...(hosts.length > 0 && {
      host_permissions: hosts,
      permissions: [...permissions, ...optional_permissions],
      optional_permissions: [],
    }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(changed));
}
