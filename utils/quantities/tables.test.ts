import { describe, expect, it } from 'vitest';
import { readingsOf } from './testing.ts';

const TABLES: [string, string, string[]][] = [
  [
    'the unit in the line above',
    'Mine output, tonnes\nCountry | 2023 | 2024\nPeru | 40,000 | 42\nChile | – | 7,500',
    ['40000 t', '42 t', '7500 t'],
  ],
  ['a scaled unit above', 'Output (thousand tonnes)\nCountry | 2023 | 2024\nPeru | 40 | 42.5', ['40000 t', '42500 t']],
  [
    'units in the columns’ heads',
    'Country | Share, % | Price ($/kg) | Output (kt)\nPeru | 12 | 850 | 7.5',
    ['12 %', '850 USD/kg', '7500 t'],
  ],
  ['money in the corner', '€m | 2023 | 2024\nRevenue | 120 | 133.5', ['120000000 EUR', '133500000 EUR']],
  ['units in the cells themselves', 'Metal | Price | Change\nTin | $32,000/t | -1.2%', ['32 USD/kg', '1.2 %']],
  ['years and first columns are no figures', 'Output, tonnes\nMine | 2023 | 2024\n7 | 500 | 600', ['500 t', '600 t']],
];

describe('tables', () => it.each(TABLES)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
