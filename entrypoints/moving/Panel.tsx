import { type ReactNode, useId } from 'react';

interface PanelProps {
  name: string;
  /** What it does, in a sentence or two. */
  hint: string;
  children: ReactNode;
}

/** One sheet of the page: its name, what it does, and what can be done. */
export function Panel({ name, hint, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p className="panel-hint">{hint}</p>
      {children}
    </section>
  );
}
