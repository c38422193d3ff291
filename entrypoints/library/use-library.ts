import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Fault, faultFrom } from '../../components/fault.ts';
import { connectLibrary } from '../../utils/library/open.ts';
import type { Database } from '../../utils/library/schema.ts';
import { onChanged } from '../../utils/messages/changes.ts';

export const library = connectLibrary();

/** What the library answers to a question; asked again whenever it has changed. */
export function useLibrary<T>(ask: (db: Database) => Promise<T>, inputs: readonly unknown[]) {
  const [value, setValue] = useState<T | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const turn = useRef(0);
  const read = useCallback(() => {
    const own = ++turn.current;
    library.use(ask).then(
      (answer) => {
        if (own !== turn.current) return;
        setValue(() => answer);
        setFault(null);
      },
      (error) => setFault(faultFrom(error)),
    );
  }, inputs);
  useEffect(() => {
    const ending = new AbortController();
    read();
    onChanged(read, ending.signal);
    return () => ending.abort();
  }, [read]);
  return { value, fault, read };
}
