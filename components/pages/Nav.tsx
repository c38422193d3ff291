import { t } from '../../utils/i18n/t.ts';
import { phraseCount } from '../../utils/phrasing/numbers.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import { useCopies } from '../copies/use-copies.ts';
import { Brand, Icon, type IconName } from '../Icon.tsx';

export type Place = 'articles' | 'topics' | 'contradictions' | 'notes' | 'terms' | 'storage' | 'exchange' | 'options';

const PLACES: readonly (readonly { place: Place; icon: IconName; href: string }[])[] = [
  [
    { place: 'articles', icon: 'article', href: '/library.html#articles' },
    { place: 'topics', icon: 'topic', href: '/library.html#topics' },
    { place: 'contradictions', icon: 'not-comparable', href: '/library.html#contradictions' },
    { place: 'notes', icon: 'note', href: '/library.html#notes' },
    { place: 'terms', icon: 'term', href: '/library.html#terms' },
  ],
  [
    { place: 'storage', icon: 'storage', href: '/library.html#storage' },
    { place: 'exchange', icon: 'import', href: '/library.html#exchange' },
    { place: 'options', icon: 'options', href: '/options.html' },
  ],
];

/** The ways between the library's pages. Counts stand beside those that have one. */
export function Nav({ current, counts = {} }: { current: Place | null; counts?: Partial<Record<Place, number>> }) {
  const [last] = useCopies();
  return (
    <nav class="nav" aria-label={t('library.title')}>
      <p class="brand">
        <Brand size={22} />
        {t('name')}
      </p>
      {PLACES.map((group, index) => (
        <div class="places" key={group[0]?.place}>
          {index > 0 && <hr />}
          {group.map(({ place, icon, href }) => (
            <a key={place} class="b" href={href} aria-current={place === current ? 'page' : undefined}>
              <Icon name={icon} />
              {t(`nav.${place}`)}
              <span class="n">{counts[place] !== undefined && phraseCount(counts[place])}</span>
            </a>
          ))}
        </div>
      ))}
      <span class="grow" />
      <p class="meta">
        {t('nav.here')}
        {last && (
          <>
            <br />
            {t('nav.copy', { time: phraseOwnTime(Date.parse(last.made)) })}
          </>
        )}
      </p>
    </nav>
  );
}
