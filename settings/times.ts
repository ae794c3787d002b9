/** How often chores can be done: what the settings and the page that sets them share. */
export const BACKUP_TIMES = ['off', 'daily', 'weekly', 'monthly'] as const;
export const SYNC_TIMES = ['off', 'hourly', 'daily'] as const;
export type Every = (typeof BACKUP_TIMES)[number] | (typeof SYNC_TIMES)[number];
/** Backups that are kept in the downloads folder. */
export const KEPT_BACKUPS = { least: 1, usual: 5, most: 50, step: 1 } as const;
