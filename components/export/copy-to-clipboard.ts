/** Puts text on the clipboard, with markup beside it for programs that show it; false where the browser refuses. */
export async function copyToClipboard(text: string, markup?: string): Promise<boolean> {
  try {
    if (markup === undefined) await navigator.clipboard.writeText(text);
    else {
      const part = (content: string, type: string) => new Blob([content], { type });
      const item = { 'text/plain': part(text, 'text/plain'), 'text/html': part(markup, 'text/html') };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }
    return true;
  } catch {
    return false;
  }
}
