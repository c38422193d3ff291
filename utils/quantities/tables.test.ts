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
  [
    'losses in brackets',
    'Company | Revenue ($m) | Profit ($m)\nPeru Tin | 463 | 84\nBoreal | 1,129 | (28)',
    ['463000000 USD', '84000000 USD', '1129000000 USD', '28000000 USD'],
  ],
  [
    'a column of units',
    'Item | Unit | 2024 | 2025\nSales | t | 1,205 | 1,388\nPrice | US$/kg | 48 | 55',
    ['1205 t', '1388 t', '48 USD/kg', '55 USD/kg'],
  ],
  ['two columns without a head', 'Reserves (million tonnes)\nChina | 44\nIndia | 6.9', ['44000000 t', '6900000 t']],
  ['money by its code', 'Prices (CNY/t)\nMetal | May\nTin | 28,500\nZinc | 9,000', ['28.5 CNY/kg', '9 CNY/kg']],
  ['money by its name', 'Prices, euros per tonne\nMetal | May\nTin | 28,500', ['28.5 EUR/kg']],
  ['a code for millions', 'MSEK | 2023 | 2024\nSales | 12 | 14', ['12000000 SEK', '14000000 SEK']],
  ['another dollar', 'Price (A$/t) | May\nTin | 28,500\nZinc | 9,000', ['28.5 AUD/kg', '9 AUD/kg']],
  ['one bar alone is no table', 'Output, tonnes\nAnn Holm | 12', []],
  ['heads that are counted', 'Mine | Employees | Rank\nBoreal | 800 | 4', ['800 count']],
  ['spans of time in a head', 'Metal | Cash | 3-month\nTin | $9,812 | $9,845', ['9812 USD', '9845 USD']],
];

describe('tables', () => it.each(TABLES)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
