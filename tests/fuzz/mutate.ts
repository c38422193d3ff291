import type { Random } from '../../scripts/random.ts';

/** What parsers, engines and readers have stumbled over: markup, directions, halves of characters, formulas, long runs. */
const NASTY = [
  ...['<script>globalThis.polluted=1</script>', '<img src=x onerror="polluted=1">', '<!--', '-->', '<![CDATA[', '</p>'],
  ...[
    '<table><tr><td>',
    '</td></tr></table>',
    '<div>',
    '</article>',
    '<article>',
    '<template>',
    '<svg><title>',
    '<a href="javascript:1">',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\0',
    '\ud800',
    '\udc00',
    '\u2028',
    '\r',
    '\t',
    '𝄞',
    '稀土',
    'ﬁ',
    '٣',
    '½',
  ],
  ...[
    '&lt;',
    '&#0;',
    '&#x110000;',
    '&amp;',
    '%00',
    '../../../etc/passwd',
    'file:///c:/x',
    'javascript:alert(1)',
    'data:text/html,x',
  ],
  ...[
    '=1+1',
    '@SUM(A1)',
    '"',
    "'",
    '`',
    '\\',
    '|',
    ';',
    ',,,,',
    '{',
    '}',
    '[',
    ']',
    '(((((',
    '))',
    '* * *',
    '](',
    '---\n',
  ],
  ...[
    '1,234.5',
    '1.234,5',
    "1'234",
    '12,34,567',
    '1e309',
    '-0',
    '0x1F',
    '99999999999999999999',
    '5 % to',
    'between 1 and',
    'from 70 to',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '275761-01-01',
    '0000-00-00',
    '2025-02-31',
    'NaN',
    'Infinity',
    ' tonnes ',
    ' per cent ',
    ' China ',
  ],
  ...[
    'rare earths ',
    'dysprosium ',
    ' said.',
    '. ',
    '\n\n',
    ' in June 2025 ',
    ' $ ',
    ' bn ',
    '“',
    '”',
    '–',
    ' to ',
    ' of ',
  ],
];

/** A longest run, so that many cases can be tried; long texts have tests of their own. */
const LONGEST = 300_000;

/** A piece of `text`, of up to `most` units. */
function pieceOf(text: string, most: number, random: Random): string {
  const start = random.below(text.length + 1);
  return text.slice(start, start + random.below(most));
}

type Change = (text: string, at: number, random: Random) => string;
const insert = (text: string, at: number, more: string) => text.slice(0, at) + more + text.slice(at);

const CHANGES: readonly Change[] = [
  (text, at, random) => insert(text, at, random.pick(NASTY)),
  (text, at, random) => insert(text, at, random.pick(NASTY).repeat(random.below(40))),
  (text, at, random) => insert(text, at, random.pick(NASTY).repeat(random.below(5_000))),
  (text, at, random) => text.slice(0, at) + text.slice(at + random.below(200)),
  (text, at) => text.slice(0, at),
  (text, at, random) => insert(text, at, pieceOf(text, 2_000, random)),
  (text, at, random) => insert(text, at, pieceOf(text, 60, random).repeat(random.below(300))),
  (text, at, random) => insert(text, at, String.fromCharCode(random.below(0x10000))),
  (text, at, random) => text.slice(0, at) + String.fromCharCode(random.below(0x250)) + text.slice(at + 1),
  (text, at, random) => insert(text, at, `${random.below(2 ** 31)}${random.pick([',', '.', ' ', '%', ' tonnes'])}`),
];

/** A text with one to six changes at random places. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let left = 1 + random.below(6); left > 0; left--) {
    mutated = random
      .pick(CHANGES)(mutated, random.below(mutated.length + 1), random)
      .slice(0, LONGEST);
  }
  return mutated;
}

/** Values that are not what a field expects. `__proto__` comes as a file or a message would bring it: as a key of its own. */
const VALUES: readonly (() => unknown)[] = [
  ...[null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 2, '', 'x', '275761-09-13', [], {}].map(
    (one) => () => one,
  ),
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => undefined,
  () => 'x'.repeat(200_000),
  () => Array(5_000).fill('x'),
  () => JSON.parse('{"__proto__":{"polluted":1}}'),
  () => JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'),
  () => JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
  () => ({ length: 2 ** 32, 0: 'x' }),
  () => 'javascript:alert(1)',
  () => '\ud800<b>',
];

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place in a value that holds something. */
function placesIn(value: unknown, found: { holder: Holder; key: string }[] = []): { holder: Holder; key: string }[] {
  if (!isHolder(value)) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key });
    placesIn(value[key], found);
  }
  return found;
}

/** A copy of a value with one to four of its places changed, taken away or filled with what does not belong there. */
export function mutateValue(value: unknown, random: Random): unknown {
  const copy = structuredClone(value);
  const places = placesIn(copy);
  if (places.length === 0) return random.pick(VALUES)();
  for (let left = 1 + random.below(4); left > 0; left--) {
    const { holder, key } = random.pick(places);
    const old = holder[key];
    switch (random.below(5)) {
      case 0:
        delete holder[key];
        break;
      case 1:
        holder[key] = typeof old === 'string' ? mutateText(old, random) : random.pick(VALUES)();
        break;
      case 2:
        holder[random.pick(NASTY)] = old;
        break;
      case 3: {
        const other = random.pick(places);
        holder[key] = structuredClone(other.holder[other.key]);
        break;
      }
      default:
        holder[key] = random.pick(VALUES)();
    }
  }
  return copy;
}
