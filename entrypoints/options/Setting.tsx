import { type ReactNode, useId } from 'react';

interface SettingProps {
  name: string;
  /** One sentence on what it does. */
  hint: string;
  children?: ReactNode;
  /** The choice needs the whole width: a list, a table. */
  wide?: boolean;
}

/** One setting: its name, a sentence, and what can be chosen. */
export function Setting({ name, hint, children, wide = false }: SettingProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend as its first child, and is no grid in Safari
    <div className={wide ? 'setting wide' : 'setting'} role="group" aria-labelledby={id}>
      <div className="setting-words">
        <h3 id={id}>{name}</h3>
        <p>{hint}</p>
      </div>
      {children && <div className="setting-choice">{children}</div>}
    </div>
  );
}
