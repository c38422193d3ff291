import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { restoreCopy } from '../../utils/library/copies.ts';
import type { Library } from '../../utils/library/open.ts';
import { tellChanged } from '../../utils/messages/changes.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import { LinkButton } from '../Button.tsx';
import { useCopies } from './use-copies.ts';

/** The copies of what the reader wrote, each to be brought back by a press. */
export function Copies({ library }: { library: Library }) {
  const copies = useCopies();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => setSaid(null), [copies.length]);
  const restore = (made: string) =>
    restoreCopy(library, made).then(
      ({ notes }) => {
        setSaid(t('copies.restored', { notes }));
        void tellChanged('notes', 'corrections');
      },
      () => setSaid(t('copies.failed')),
    );
  return (
    <>
      <p class="soft">{copies.length === 0 ? t('copies.none') : t('copies.body')}</p>
      <ul class="copies" hidden={copies.length === 0}>
        {copies.map(({ made, notes, corrections, beforeImport }) => (
          <li class="row" key={made}>
            <span>{phraseOwnTime(Date.parse(made))}</span>
            <span class="muted grow">
              {[t('copies.holds', { notes, corrections }), beforeImport && t('copies.before-import')]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <LinkButton
              label={t('copies.restore-of', { time: phraseOwnTime(Date.parse(made)) })}
              onClick={() => void restore(made)}
            >
              {t('copies.restore')}
            </LinkButton>
          </li>
        ))}
      </ul>
      {said !== null && (
        <p class="meta" role="status">
          {said}
        </p>
      )}
    </>
  );
}
