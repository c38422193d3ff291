import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Copies } from '../../components/copies/Copies.tsx';
import { ForgetDialog } from '../../components/forget/ForgetDialog.tsx';
import { putBack } from '../../components/forget/forgetting.ts';
import { Undo } from '../../components/forget/Undo.tsx';
import { t } from '../../utils/i18n/t.ts';
import type { Removed } from '../../utils/library/forget.ts';
import { connectLibrary } from '../../utils/library/open.ts';
import type { GroupProps } from './Options.tsx';
import { Group, Row, SelectRow } from './rows.tsx';

const DAYS = [30, 90, 365] as const;
/** Days between reminders of a full file. */
const REMINDERS = [7, 30, 90] as const;
/** What can be chosen, with what is chosen now. */
const withChosen = (days: readonly number[], chosen: number | null) =>
  chosen === null || days.includes(chosen) ? days : [...days, chosen];
const library = connectLibrary();

/** How long articles are kept, and the ways to forget. */
export function Keeping({ settings, change }: GroupProps) {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Removed | 'failed' | null>(null);
  const kept = settings.keepDays;
  const days = withChosen(DAYS, kept);
  const reminders = withChosen(REMINDERS, settings.remindDays);
  const finish = (removed: Removed | null) => {
    setAsking(false);
    setDone(removed ?? 'failed');
  };
  return (
    <Group title={t('options.keeping')}>
      <SelectRow
        title={t('options.keep')}
        body={t('options.keep.body')}
        value={String(kept)}
        choices={[
          ['null', t('options.keep.forever')] as const,
          ...days.map((one) => [String(one), t('options.keep.days', { days: one })] as const),
        ]}
        onChange={(value) => change({ keepDays: value === 'null' ? null : Number(value) })}
      />
      <SelectRow
        title={t('options.remind')}
        body={t('options.remind.body')}
        value={String(settings.remindDays)}
        choices={[
          ...reminders.map((one) => [String(one), t('options.remind.days', { days: one })] as const),
          ['null', t('options.delay.never')] as const,
        ]}
        onChange={(value) => change({ remindDays: value === 'null' ? null : Number(value) })}
      />
      <div class="orow stacked">
        <b>{t('copies.title')}</b>
        <Copies library={library} />
      </div>
      <Row title={t('options.forget')} body={t('options.forget.body')}>
        <Button icon="delete" look="edge" onClick={() => setAsking(true)}>
          {t('options.forget.do')}
        </Button>
      </Row>
      {asking && <ForgetDialog library={library} onClose={() => setAsking(false)} onDone={finish} />}
      {done === 'failed' && <Undo words={t('forget.failed')} undo={null} />}
      {done !== null && done !== 'failed' && (
        <Undo words={wordsFor(done)} undo={done.undoable ? () => putBack(library, done) : null} />
      )}
    </Group>
  );
}

const wordsFor = ({ articles, undoable }: Removed) =>
  undoable ? t('forget.done', { articles: articles.length }) : t('forget.no-undo');
