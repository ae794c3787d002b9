import { useCallback, useRef, useState } from 'react';
import type { ToastMessage } from './Toast';

/** One message at a time; the newest wins. */
export function useToast() {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const count = useRef(0);
  const say = useCallback((text: string, action?: ToastMessage['action']) => {
    count.current += 1;
    setMessage({ id: count.current, text, action });
  }, []);
  const close = useCallback(() => setMessage(null), []);
  return { message, say, close };
}
