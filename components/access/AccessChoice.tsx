import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { type Access, siteNamed } from './grants.ts';
import { NEWS_SITES } from './news-sites.ts';

export interface Choice {
  readonly access: Access;
  readonly sites: readonly string[];
}
interface AccessChoiceProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** The one question: where it may read. The narrowest answer stands first. */
export function AccessChoice({ choice, onChange }: AccessChoiceProps) {
  const set = (access: Access) => () => onChange({ ...choice, access });
  return (
    <fieldset class="opts">
      <legend>{t('access.title')}</legend>
      <Answer access="click" chosen={choice.access} onChoose={set('click')} tag={t('access.click.tag')} />
      <Answer access="sites" chosen={choice.access} onChoose={set('sites')}>
        <SiteList sites={choice.sites} onChange={(sites) => onChange({ ...choice, sites })} />
      </Answer>
      <Answer access="all" chosen={choice.access} onChoose={set('all')} />
    </fieldset>
  );
}

interface AnswerProps {
  readonly access: Access;
  readonly chosen: Access;
  readonly onChoose: () => void;
  readonly tag?: string;
  readonly children?: ComponentChildren;
}

function Answer({ access, chosen, onChoose, tag, children }: AnswerProps) {
  const on = access === chosen;
  return (
    <div class={on ? 'opt on' : 'opt'}>
      <label>
        <input type="radio" name="access" value={access} checked={on} onChange={onChoose} />
        <span class="grow">
          <b>{t(`access.${access}`)}</b> {tag && <span class="tag">{tag}</span>}
          <br />
          <span class="soft">{t(`access.${access}.body`)}</span>
        </span>
      </label>
      {on && children}
    </div>
  );
}

function SiteList({ sites, onChange }: { sites: readonly string[]; onChange: (sites: readonly string[]) => void }) {
  const [written, setWritten] = useState('');
  const [unclear, setUnclear] = useState(false);
  const all = [...new Set<string>([...NEWS_SITES, ...sites])].sort();
  const add = () => {
    const site = siteNamed(written);
    setUnclear(site === null);
    if (site === null) return;
    onChange([...new Set([...sites, site])]);
    setWritten('');
  };
  return (
    <div class="sites">
      <ul>
        {all.map((site) => (
          <li key={site}>
            <label>
              <input
                type="checkbox"
                checked={sites.includes(site)}
                onChange={({ currentTarget }) =>
                  onChange(currentTarget.checked ? [...sites, site] : sites.filter((other) => other !== site))
                }
              />
              {site}
            </label>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <span class="field grow">
          <input
            aria-label={t('access.site-add')}
            placeholder={t('access.site-add')}
            value={written}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </span>
        <Button look="edge" onClick={add}>
          {t('access.add')}
        </Button>
      </form>
      {unclear && <p role="alert">{t('access.not-a-site')}</p>}
    </div>
  );
}
