import { useState } from 'preact/hooks';
import type { Refusal } from '../../utils/exchange/read/check.ts';
import { t } from '../../utils/i18n/t.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import { Button, DoneButton } from '../Button.tsx';
import type { Group, GroupName, Preview } from './groups.ts';

const nameOf = ({ kind, fate }: Group): GroupName => `${kind} ${fate}`;
/** What is already here needs no row. */
const isShown = ({ fate }: Group) => fate !== 'same';

/** Counts in the order of what a reader asks first. */
function counts({ groups, refused }: Preview): readonly (readonly [string, number])[] {
  const sum = (...fates: readonly Group['fate'][]) =>
    [...groups.values()].reduce((total, { fate, count }) => (fates.includes(fate) ? total + count : total), 0);
  return [
    [t('import.count.new'), sum('new')],
    [t('import.count.changed'), sum('changed', 'both')],
    [t('import.count.same'), sum('same', 'kept-away')],
    [t('import.count.gone'), sum('gone')],
    [t('import.count.refused'), refused.length],
  ];
}

interface ImportPreviewProps {
  readonly name: string;
  readonly preview: Preview;
  readonly onWrite: (wanted: ReadonlySet<GroupName>) => void;
  readonly onCancel: () => void;
}

/** What merging a file would do, before anything is written. */
export function ImportPreview({ name, preview, onWrite, onCancel }: ImportPreviewProps) {
  const { groups, made, refused } = preview;
  const shown = [...groups.values()].filter(isShown);
  // What was deleted here stays so unless it is asked for.
  const [wanted, setWanted] = useState<ReadonlySet<GroupName>>(
    new Set(shown.filter(({ fate }) => fate !== 'kept-away').map(nameOf)),
  );
  const choose = (group: GroupName, on: boolean) => {
    const next = new Set(wanted);
    if (on) next.add(group);
    else next.delete(group);
    setWanted(next);
  };
  const records = shown.filter((group) => wanted.has(nameOf(group))).reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="import" aria-label={t('import.preview')}>
      <h2>{name}</h2>
      <p class="soft">
        {made ? t('import.made', { day: phraseOwnTime(Date.parse(made)) }) : ''} {t('import.checked')}
      </p>
      <div class="panel counts">
        {counts(preview).map(([words, count]) => (
          <div key={words}>
            <p class="value">{count}</p>
            <p class="muted">{words}</p>
          </div>
        ))}
      </div>
      {(shown.length > 0 || refused.length > 0) && (
        <div class="panel wide">
          <table>
            <thead>
              <tr>
                <th>
                  <span class="sr">{t('import.col.choose')}</span>
                </th>
                <th>{t('import.col.what')}</th>
                <th>{t('import.col.will')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((group) => (
                <Row
                  key={nameOf(group)}
                  group={group}
                  on={wanted.has(nameOf(group))}
                  onChoose={(on) => choose(nameOf(group), on)}
                />
              ))}
              {refused.length > 0 && <RefusedRow refused={refused} />}
            </tbody>
          </table>
        </div>
      )}
      <p class="row">
        <Button icon="import" look="main" disabled={records === 0} onClick={() => onWrite(wanted)}>
          {t('import.write', { count: records })}
        </Button>
        <Button look="edge" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
        <span class="grow" />
        <span class="meta">{t('import.one-step')}</span>
      </p>
    </section>
  );
}

function Row({ group, on, onChoose }: { group: Group; on: boolean; onChoose: (on: boolean) => void }) {
  const { kind, fate, count, claims, titles } = group;
  const words = t(`import.kind.${kind}`, { count });
  return (
    <tr>
      <td class="pick">
        <input
          type="checkbox"
          checked={on}
          aria-label={`${words}: ${t(`import.fate.${fate}`, { kind, claims })}`}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <td class="t">
        <details open={count <= 3}>
          <summary>{words}</summary>
          <ul class="titles">
            {titles.map((title, index) => (
              <li key={index} dir="auto">
                {title}
              </li>
            ))}
            {count > titles.length && <li class="muted">{t('import.more', { count: count - titles.length })}</li>}
          </ul>
        </details>
      </td>
      <td class="soft">{t(`import.fate.${fate}`, { kind, claims })}</td>
    </tr>
  );
}

/** Refusals shown; all of them are in what is copied. */
const SHOWN = 20;

function sentenceOf({ kind, record, title, field, why }: Refusal): string {
  const what = t(`import.record.${kind}`, { record });
  return [`${what}${title ? ` (${title})` : ''}:`, t(`import.why.${why}`), field && `[${field}]`]
    .filter(Boolean)
    .join(' ');
}

function RefusedRow({ refused }: { refused: readonly Refusal[] }) {
  const copy = () => navigator.clipboard.writeText(refused.map(sentenceOf).join('\n'));
  return (
    <tr>
      <td />
      <td class="t">
        <details open={refused.length <= 3}>
          <summary>{t('import.refused', { count: refused.length })}</summary>
          <ul class="titles">
            {refused.slice(0, SHOWN).map((refusal, index) => (
              <li key={index} dir="auto">
                {sentenceOf(refusal)}
              </li>
            ))}
          </ul>
        </details>
      </td>
      <td class="soft">
        {t('import.refused.body')}{' '}
        <DoneButton icon="copy" words={t('action.copy-details')} done={t('action.copied')} act={copy} />
      </td>
    </tr>
  );
}
