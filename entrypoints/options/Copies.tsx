import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { t } from '../../utils/i18n/t.ts';
import { type Copy, listCopies, restoreCopy } from '../../utils/library/copies.ts';
import type { Library } from '../../utils/library/open.ts';
import { announce } from '../../utils/messages/send.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import { Row } from './rows.tsx';

/** The copies of what the reader wrote, each to be brought back by a press. */
export function Copies({ library }: { library: Library }) {
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => void listCopies().then(setCopies), []);
  const restore = (made: string) =>
    restoreCopy(library, made)
      .then(({ notes }) => {
        setSaid(t('copies.restored', { notes }));
        return announce('library.changed', { kinds: ['notes', 'corrections'] });
      })
      .catch(() => setSaid(t('copies.failed')));
  return (
    <>
      <Row title={t('copies.title')} body={copies.length === 0 ? t('copies.none') : t('copies.body')}>
        <span role="status">{said}</span>
      </Row>
      {copies.map(({ made, notes, corrections }) => (
        <Row key={made} title={phraseOwnTime(Date.parse(made))} body={t('copies.holds', { notes, corrections })}>
          <Button look="edge" onClick={() => void restore(made)}>
            {t('copies.restore')}
          </Button>
        </Row>
      ))}
    </>
  );
}
