import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n/t.ts';
import type { GroupProps } from './Options.tsx';
import { Group, Row, SwitchRow } from './rows.tsx';

const COMMANDS = [
  ['panel', 'options.key.panel'],
  ['peek', 'options.key.peek'],
  ['reading-mode', 'options.key.reading'],
] as const;

/** The keys as the browser has them now; they are changed in its own settings. */
export function Keys({ settings, change }: GroupProps) {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    browser.commands
      ?.getAll()
      .then((all) => setKeys(new Map(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))));
  }, []);
  return (
    <Group title={t('options.keys')}>
      {COMMANDS.map(([name, key]) => (
        <Row key={name} title={t(key)} body={name === 'reading-mode' ? t('options.key.reading.body') : undefined}>
          {keys.get(name) ? <kbd>{keys.get(name)}</kbd> : <span class="muted">{t('options.key.none')}</span>}
        </Row>
      ))}
      <SwitchRow
        title={t('options.single-keys')}
        on={settings.singleKeys}
        onChange={(singleKeys) => change({ singleKeys })}
      />
    </Group>
  );
}
