import { useEffect, useState } from 'preact/hooks';
import { type Copy, listCopies } from '../../utils/library/copies.ts';

/** The copies there are, the newest first. */
export function useCopies(): readonly Copy[] {
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  useEffect(() => {
    listCopies().then(setCopies, () => undefined);
  }, []);
  return copies;
}
