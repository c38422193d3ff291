import { Button } from '../../components/Button.tsx';
import { Copies } from '../../components/copies/Copies.tsx';
import { useForgetting } from '../../components/forget/use-forgetting.tsx';
import { KEEP_DAYS, withChosen } from '../../components/keep-days.ts';
import { t } from '../../utils/i18n/t.ts';
import { connectLibrary } from '../../utils/library/open.ts';
import type { GroupProps } from './Options.tsx';
import { Group, Option, Row, SelectRow } from './rows.tsx';

/** Days between reminders of a full file. */
const REMINDERS = [7, 30, 90] as const;
const library = connectLibrary();

/** How long articles are kept, and the ways to forget. */
export function Keeping({ settings, change }: GroupProps) {
  const forgetting = useForgetting(library);
  const kept = settings.keepDays;
  const days = withChosen(KEEP_DAYS, kept);
  const reminders = withChosen(REMINDERS, settings.remindDays);
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
      <Option words={`${t('copies.title')} ${t('copies.body')}`} class="stacked">
        <b>{t('copies.title')}</b>
        <Copies library={library} />
      </Option>
      <Row title={t('options.forget')} body={t('options.forget.body')}>
        <Button icon="delete" look="edge" onClick={forgetting.ask}>
          {t('options.forget.do')}
        </Button>
      </Row>
      {forgetting.shown}
    </Group>
  );
}
