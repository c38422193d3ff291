import { type Part, t, tParts } from '../i18n/t.ts';
import { translatedControl } from '../i18n/term-texts.ts';
import type { ControlOnDays, Controls, Standing } from '../reference/controls.ts';
import type { Control } from '../reference/entry.ts';
import { phrasePeriod } from './time.ts';

/** One export control in words, with where it stands as far as our data knows. */
export interface PhrasedControl {
  readonly id: string;
  readonly state: 'in-force' | 'paused' | 'ended';
  readonly words: readonly Part[];
}

const space: Part = { text: ' ', style: 'plain' };
const STATES = {
  'in-force': 'in-force',
  suspended: 'paused',
  'not-known': 'paused',
  announced: 'paused',
  'not-announced': 'paused',
  ended: 'ended',
} as const;

const ORDER = { 'in-force': 0, paused: 1, ended: 2 };

function phraseStanding(title: string, standing: Standing, control: Control, knownUntil: string): Part[] {
  switch (standing.state) {
    case 'in-force':
      return tParts('control.in-force', { title, since: phrasePeriod(standing.since) });
    case 'suspended':
      return tParts('control.suspended', {
        title,
        since: phrasePeriod(standing.since),
        until: phrasePeriod(standing.until),
      });
    case 'announced':
      return standing.effective === null
        ? tParts('control.announced', { title })
        : tParts('control.announced-for', { title, effective: phrasePeriod(standing.effective) });
    case 'not-known':
      if (control.until && control.suspendedUntil) {
        const [since, until] = [phrasePeriod(control.until), phrasePeriod(control.suspendedUntil)];
        return tParts('control.suspended-then', { title, since, until, known: phrasePeriod(knownUntil) });
      }
      return tParts('control.not-known', {
        title,
        after: phrasePeriod(standing.after),
        known: phrasePeriod(knownUntil),
      });
    case 'ended':
      return tParts(standing.neverApplied ? 'control.never-applied' : 'control.ended', {
        title,
        on: phrasePeriod(standing.on),
      });
    case 'not-announced':
      return tParts('control.announced', { title });
  }
}

function phraseThen(then: Standing, day: string): Part[] {
  return tParts(`control.then.${then.state}`, { day: phrasePeriod(day.slice(0, 10)) });
}

function titleOf({ id, issuer, title }: Control): string {
  return translatedControl(id) ?? t('control.title', { issuer: issuer.split(',')[0] as string, title });
}

function phraseControl({ control, onArticleDay, today }: ControlOnDays, day: string | null, known: string): Part[] {
  const title = titleOf(control);
  const words = phraseStanding(title, today, control, known);
  const unsourced = control.checked === 'recalled' ? [space, ...tParts('term.unsourced')] : [];
  if (onArticleDay === null || day === null) return [...words, ...unsourced];
  return [...words, space, ...phraseThen(onArticleDay, day), ...unsourced];
}

/**
 * The export controls on a material, each in a sentence on how it stands now and one on the article's day.
 * `day` is the article's day (ISO). At most `most` of them, those in force first, those that ended last.
 */
export function phraseControls({ controls, knownUntil }: Controls, day: string | null, most = 4): PhrasedControl[] {
  const phrased = controls.map((one) => ({
    id: one.control.id,
    state: STATES[one.today.state],
    words: phraseControl(one, day, knownUntil),
  }));
  return phrased.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]).slice(0, most);
}

/** What our data does not know, said wherever a control's state today is shown after its last day; null before. */
export const phraseKnownUntil = ({ beyondData, knownUntil }: Controls): string | null =>
  beyondData ? t('control.known-until', { known: phrasePeriod(knownUntil) }) : null;
