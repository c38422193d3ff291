import { t } from '../utils/i18n/t.ts';
import { Button } from './Button.tsx';

/** Where an answer stands that is not here: `waiting` at first, `comparing` when it takes long, `failed` where none came, `withheld` where the page could read it. */
export type NoAnswer = 'waiting' | 'comparing' | 'failed' | 'withheld';

interface UnansweredProps {
  readonly state: NoAnswer;
  readonly about: 'claim' | 'term';
  readonly retry: () => void;
}

const WORDS = {
  claim: { comparing: 'tooltip.comparing', failed: 'tooltip.failed' },
  term: { comparing: 'term.comparing', failed: 'term.failed' },
} as const;

/** A tooltip's line while its answer is not here; nothing at first. */
export function Unanswered({ state, about, retry }: UnansweredProps) {
  if (state === 'waiting') return null;
  if (state === 'withheld') return <p class="why soft">{t('tooltip.withheld')}</p>;
  if (state === 'comparing') return <p class="why soft">{t(WORDS[about].comparing)}</p>;
  return (
    <p class="why soft">
      {t(WORDS[about].failed)}{' '}
      <Button look="edge" onClick={retry}>
        {t('action.try-again')}
      </Button>
    </p>
  );
}
