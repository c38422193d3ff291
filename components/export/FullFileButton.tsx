import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { Library } from '../../utils/library/open.ts';
import { Button } from '../Button.tsx';
import { saveFullFile } from './save-export.ts';

interface FullFileButtonProps {
  readonly library: Library;
  readonly onSaved?: () => void;
}

/** Saves everything as a file by one press, and says so beside the button. */
export function FullFileButton({ library, onSaved }: FullFileButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (busy) return;
    setBusy(true);
    try {
      setSaid(await saveFullFile(library));
      onSaved?.();
    } catch {
      setSaid(t('export.failed'));
    }
    setBusy(false);
  };
  return (
    <>
      <Button icon="export" look="edge" onClick={() => void save()}>
        {t('storage.full-file')}
      </Button>
      <span class="meta" role="status">
        {said}
      </span>
    </>
  );
}
