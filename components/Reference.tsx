import type { Part } from '../utils/i18n/t.ts';
import { t } from '../utils/i18n/t.ts';
import { Glyph } from './Glyph.tsx';
import { Words } from './Words.tsx';

/** What the statistics say of a claim: who and which year first, never a verdict. */
export function Reference({ words }: { words: readonly Part[] }) {
  return (
    <div class="ref">
      <Glyph name="reference" label={t('reference.label')} />
      <p>
        <Words parts={words} />
      </p>
    </div>
  );
}
