/** A number with its name, among others. */
export function Sum({ name, value, bad = false }: { name: string; value: number; bad?: boolean }) {
  return (
    <div className={bad ? 'red-text' : undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
