import { describe, expect, it } from 'vitest';
import { readingsOf } from './testing.ts';

const AMOUNTS: [string, string, string[]][] = [
  [
    'German',
    'Das Werk liefert 1.200 Tonnen, rund 90 Prozent, für 3,4 Milliarden Euro.',
    ['1200 t', '90 %', '3400000000 EUR'],
  ],
  [
    'French',
    "Il coûtera 1,5 milliard d'euros, 8,3 % de plus, pour 12 000 tonnes.",
    ['1500000000 EUR', '8.3 %', '12000 t'],
  ],
  ['Spanish', 'Costará 400 millones de dólares y subió un 15,2 por ciento.', ['400000000 USD', '15.2 %']],
  ['Italian', 'Costa 200 milioni di euro e controlla il 60%.', ['200000000 EUR', '60 %']],
  ['Portuguese', 'Custa R$ 1,2 bilhão por 300 toneladas.', ['1200000000 BRL', '300 t']],
  ['Dutch and Swedish', 'De prijs steeg met 4,5 procent.', ['4.5 %']],
  ['Russian', 'Доля выросла на 12,5 процента до 40 тонн.', ['12.5 %', '40 t']],
  ['Chinese', '中国占全球产量的70%,出口量为5000吨。', ['70 %', '5000 t']],
  ['Japanese', '価格は12%上昇した。', ['12 %']],
  [
    'thousands with a point where only the language tells',
    'El proyecto de la mina costó 30.000 dólares y produce 12.000 toneladas por año para los socios.',
    ['30000 USD', '12000 t'],
  ],
  ['decimals with a point where the numbers tell', 'La tasa de los bonos subió 11.6% por las dudas.', ['11.6 %']],
  ['names in an English text', 'The mayor of Los Angeles drove from El Paso del Norte for 1.250 miles.', ['1.25 mile']],
  ['a sign before a scale that is not English', 'Es kostet $400 Millionen.', ['400000000 USD']],
];

describe('plain amounts in other languages', () =>
  it.each(AMOUNTS)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
