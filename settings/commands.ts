/** What a key of the browser or an entry of its menu asks for on a tab. */
export type TabCommand = 'toggle-reader' | 'save-page';
/** The commands of the manifest: the browser's own name for the toolbar button, and these. */
export type CommandName = '_execute_action' | TabCommand;
