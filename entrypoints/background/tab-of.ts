/** The tab that a message comes from. @throws where it comes from none: the popup */
export function tabOf(sender: { tab?: { id?: number | undefined } | undefined }): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('asked from no tab');
  return id;
}
