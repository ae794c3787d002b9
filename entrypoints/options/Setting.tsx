import { type ReactNode, useId } from 'react';

interface SettingProps {
  name: string;
  /** One sentence on what it does. */
  hint: string;
  children?: ReactNode;
}

/** One setting: its name, a sentence, and what can be chosen. */
export function Setting({ name, hint, children }: SettingProps) {
  const id = useId();
  return (
    <section className="setting" aria-labelledby={id}>
      <div className="setting-words">
        <h2 id={id}>{name}</h2>
        <p>{hint}</p>
      </div>
      {children && <div className="setting-choice">{children}</div>}
    </section>
  );
}
