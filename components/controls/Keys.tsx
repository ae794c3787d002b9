/** A shortcut as keys: Alt+Shift+Y as three caps. Macs write theirs without +, one sign a key, and get one cap. */
export function Keys({ shortcut }: { shortcut: string }) {
  return (
    <kbd className="keys">
      {shortcut.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </kbd>
  );
}
