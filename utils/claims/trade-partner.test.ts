import { expect, it } from 'vitest';
import { readLines } from './testing.ts';

/** Text, the claims as lines, and why. Read as of Wednesday 14 August 2024. */
const CASES: readonly (readonly [text: string, lines: readonly string[], why: string])[] = [
  [
    'Indonesia shipped 3,458 tonnes of refined tin in June. Singapore was the biggest buyer, taking 1,200 tonnes. South Korea bought 640 tonnes.',
    [
      'amount 3458 t · exports · tin · ID · 2024-06',
      'amount 1200 t · exports · tin · ID→SG · 2024-06',
      'amount 640 t · exports · tin · ID→KR · 2024-06',
    ],
    'who takes exports is the other side, and refined tin that is shipped is no refining',
  ],
  [
    'China exported 5,577 tonnes of rare earth magnets in July. India took 172 tonnes and Japan 280 tonnes.',
    [
      'amount 5577 t · exports · rare-earth-magnets · CN · 2024-07',
      'amount 172 t · exports · rare-earth-magnets · CN→IN · 2024-07',
      'amount 280 t · exports · rare-earth-magnets · CN→JP · 2024-07',
    ],
    'a list of takers',
  ],
  [
    'Japan took 58 per cent of its rare earths from China last year. Vietnam supplied another 12 per cent.',
    ['share 58% · dependence · rare-earths · JP→CN · 2023', 'share 12% · dependence · rare-earths · JP→VN · 2023'],
    'who supplies what another depends on',
  ],
  [
    'The EU imported 1,200 tonnes of gallium in 2023. China supplied 71 per cent of that and Russia 9 per cent.',
    [
      'amount 1200 t · imports · gallium · EU · 2023',
      'share 71% · imports · gallium · EU→CN · 2023',
      'share 9% · imports · gallium · EU→RU · 2023',
    ],
    'parts of imports by where they came from',
  ],
  [
    'World zinc mine output was 12 million tonnes last year; China accounted for a third of that.',
    ['amount 12000000 t · mine-production · zinc · world · 2023', 'share 33.33% · mine-production · zinc · CN · 2023'],
    'a part of output is nobody else’s imports',
  ],
];

it.each(CASES.map(([text, lines, why]) => ({ text, lines, why })))('$why: $text', ({ text, lines }) => {
  expect(readLines(text)).toEqual(lines);
});
