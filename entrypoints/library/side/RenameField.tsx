import { useEffect, useRef, useState } from 'react';

interface RenameFieldProps {
  label: string;
  name: string;
  /** Also called when nothing was changed, with the name as it was. */
  onDone: (name: string) => void;
}

/** A name that is being written anew: Enter and leaving the field keep it, Escape does not. */
export function RenameField({ label, name, onDone }: RenameFieldProps) {
  const [value, setValue] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.select();
  }, []);
  const finish = (wanted: string) => {
    if (done.current) return;
    done.current = true;
    onDone(wanted.trim() || name);
  };
  return (
    <input
      ref={field}
      className="rename"
      aria-label={label}
      value={value}
      maxLength={80}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => finish(value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        finish(event.key === 'Enter' ? value : name);
      }}
    />
  );
}
