import { useEffect, useState } from 'preact/hooks';
import { type Copy, listCopies, onCopies } from '../../utils/library/copies.ts';

/** The copies there are, the newest first; read again whenever one is made. */
export function useCopies(): readonly Copy[] {
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  useEffect(() => {
    const ending = new AbortController();
    const read = () => void listCopies().then(setCopies, () => undefined);
    read();
    onCopies(read, ending.signal);
    return () => ending.abort();
  }, []);
  return copies;
}
