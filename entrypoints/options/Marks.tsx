import { Switch } from '../../components/Button.tsx';
import { Glyph } from '../../components/Glyph.tsx';
import { t } from '../../utils/i18n/t.ts';
import type { GroupProps } from './Options.tsx';
import { Group, Row, SelectRow, SwitchRow } from './rows.tsx';

const TERMS = ['first-in-section', 'all', 'none'] as const;
const LOOKS = ['page', 'system', 'light', 'dark'] as const;
/** Milliseconds. */
const DELAYS = [200, 350, 700, 1200] as const;

/** Kinds of marks, and the tooltip. */
export function Marks({ settings, change }: GroupProps) {
  const delay = (ms: number) => t('options.delay.after', { seconds: ms / 1000 });
  const known = settings.tooltipDelay === null || DELAYS.some((ms) => ms === settings.tooltipDelay);
  const delays = known ? DELAYS : [...DELAYS, settings.tooltipDelay as number];
  return (
    <>
      <Group title={t('options.marks')}>
        <SelectRow
          title={t('things.terms')}
          value={settings.markTerms}
          choices={TERMS.map((name) => [name, t(`options.terms.${name}`)] as const)}
          onChange={(markTerms) => change({ markTerms })}
        />
        <SwitchRow
          title={t('things.claims')}
          on={settings.markClaims}
          onChange={(markClaims) => change({ markClaims })}
        />
        <Row
          title={t('options.relations')}
          signs={
            <>
              <Glyph name="agrees" /> <Glyph name="contradicts" /> <Glyph name="tension" />
            </>
          }
          body={t('options.relations.body')}
        >
          <Switch
            on={settings.markRelations}
            label={t('options.relations')}
            onChange={(markRelations) => change({ markRelations })}
          />
        </Row>
        <SwitchRow
          title={t('things.notes')}
          body={t('options.notes.body')}
          on={settings.markNotes}
          onChange={(markNotes) => change({ markNotes })}
        />
      </Group>
      <Group title={t('options.tooltip')}>
        <SelectRow
          title={t('options.delay')}
          body={t('options.delay.body')}
          value={String(settings.tooltipDelay)}
          choices={[
            ...delays.map((ms) => [String(ms), delay(ms)] as const),
            ['null', t('options.delay.never')] as const,
          ]}
          onChange={(value) => change({ tooltipDelay: value === 'null' ? null : Number(value) })}
        />
        <SelectRow
          title={t('options.look')}
          value={settings.tooltipLook}
          choices={LOOKS.map((name) => [name, t(`options.look.${name}`)] as const)}
          onChange={(tooltipLook) => change({ tooltipLook })}
        />
      </Group>
    </>
  );
}
