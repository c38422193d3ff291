import { describe, expect, it } from 'vitest';
import { readingsOf } from './testing.ts';

const UNITS: [string, string, string[]][] = [
  [
    'data, speeds of data and of falling',
    '16 bits, 5 kilobits, 40 Mbit/s, 5 Gbit/s, 40 megabits per second, 30 fps, 9.8 m/s², 4 m/s2',
    ['16 bit', '5 kilobit', '40 Mbps', '5 Gbps', '40 Mbps', '30 fps', '9.8 m/s2', '4 m/s2'],
  ],
  ['millions of tonnes as price services write them', 'Demand of 3.8mnt', ['3800000 t']],
  ['in the brackets of an editor', 'Output of 920 [metric tons] and 30 [kilograms]', ['920 t', '0.03 t']],
  [
    'short names of the old measures',
    '9 yd, 40 cu ft, 5 sq yd, 6 gal and 2 tbsp, but 3 stones, 5 ATM cards and one bit of news',
    ['9 yard', '40 cubic foot', '5 square yard', '6 gallon', '2 tablespoon', '3 count (stone)', '5 count (atm card)'],
  ],
  [
    'one thing measured per another',
    '250 Wh/kg, 700 Wh/L, 120 g/km, 3 kg/m³, 4 kg/m^3, 30 mg/l, 5 kg per vehicle, 40 miles per gallon, 9 litres per tonne',
    [
      ...['250 Wh/kg', '700 Wh/litre', '120 g/km', '3 kg/m3', '4 kg/m3', '30 mg/litre', '5 kg/vehicle', '40 mpg'],
      '9 litre/t',
    ],
  ],
  [
    'short forms that stand apart',
    'For 6 h at 12 V, 48h, then 40 min or 15 mins, 310 hp and 3 L of oil',
    ['6 hour', '12 volt', '48 hour', '40 minute', '15 minute', '310 horsepower', '3 litre'],
  ],
  ['of the weight', '10 wt% nickel, 2.5 wt.% tin, 4 vol% gas and 3‰ salt', ['10 %', '2.5 %', '4 %', '0.3 %']],
  [
    'signs in any case, and of energies and turning',
    '60 HZ, 3.6Ghz, 2.2 eV, 5 ksi, 30 dm, 31 mpg, 250 lb-ft',
    ['60 Hz', '3.6 GHz', '2.2 eV', '5 ksi', '30 dm', '31 mpg', '250 pound-foot'],
  ],
  [
    'behind a word of adding',
    'Two more years, 500 additional megawatts, 3 further percentage points, 4 other days, but five more mines',
    ['2 year', '500 MW', '3 pp', '4 day', '5 count (mine)'],
  ],
  [
    'one amount in several units',
    '3 hours, 20 minutes and 15 seconds; 6 ft 2 in; 7 pounds 8 ounces; 11 stone 7 pounds; 2 pounds and 20 ounces',
    [
      '3.3375 hour',
      '6.16666666667 foot',
      '0.003401942775 t',
      '0.07302837157 t',
      '0.00090718474 t',
      '0.0005669904625 t',
    ],
  ],
  [
    'one of the larger unit by its article',
    'It took an hour and 45 minutes and cost a dollar and 42 cents a litre, after a day and 30 hours.',
    ['1.75 hour', '1.42 USD/litre', '30 hour'],
  ],
  [
    'below nought, and on both sides of it',
    '2 degrees below zero, 10C below freezing, from lows of -5 to 10 degrees, 3 degrees below average',
    ['2 degree', '10 degC', '-5..10 degree', '3 degree'],
  ],
  [
    'of the kitchen',
    '3 tablespoons, ½ teaspoon, 3 hectoliters, 8 mi, but a Mi phone',
    ['3 tablespoon', '0.5 teaspoon', '3 hectoliter', '8 mile'],
  ],
  ['degrees cut short', '20 degC, 68degF, 45 deg', ['20 degC', '68 degF', '45 degree']],
  ['a sign that is not known', 'At 240 Q and 300 t', ['300 t']],
  ['a clock in another language', 'Le train part à 14h et à 9 h.', []],
  ['tons are tonnes', '5 tons, 5 tonnes, 5 metric tons, 5 mt, 5t', ['5 t', '5 t', '5 t', '5 t', '5 t']],
  ['uranium and wet ore by the tonne', '4000 tU, 29Mwt, 3.1 Mdmt', ['4000 t', '29000000 t', '3100000 t']],
  [
    'mass in tonnes',
    '10kt, 2Mt, 3,000 kg, 500 g, 500g, 920lb, 30 kilos',
    ['10000 t', '2000000 t', '3 t', '0.0005 t', '0.0005 t', '0.4173049804 t', '0.03 t'],
  ],
  [
    'per cent in every spelling',
    '5%, 5 %, 5 per cent, 5 percent, 5 pct, five per cent',
    ['5 %', '5 %', '5 %', '5 %', '5 %', '5 %'],
  ],
  ['grams a tonne are a grade', 'up to 4.5 g/t gold, 3 grams per tonne, $5/t', ['..4.5 g/t', '3 g/t', '0.005 USD/kg']],
  ['areas by their symbols', '190 km2, 24,703m2, 12 km²', ['190 km2', '24703 m2', '12 km2']],
  ['heat without the word degrees', 'Kilns run at 1,200C and 900 celsius.', ['1200 degC', '900 degC']],
  ['letters that are no heat', 'Take the 300C and the 12F to town.', []],
  ['doses', '0.4 millisieverts, 1 mSv', ['0.4 millisievert', '1 millisievert']],
  ['two amounts with a slash', 'a 300MW/1,200MWh battery', ['300 MW', '1200 MWh']],
  ['percentage points', '5 percentage points, 5pp, 5 ppts', ['5 pp', '5 pp', '5 pp']],
  ['basis points', '25 basis points, 25bps, 25 bp', ['0.25 pp', '0.25 pp', '0.25 pp']],
  [
    'points of a rate and of an index',
    'Its share climbed five points to 44%. The index lost 12 points.',
    ['5 pp', '44 %', '12 point'],
  ],
  [
    'length',
    '210 km, 5 kilometres, 3 miles, 20 metres, 6 feet, 14 nanometers',
    ['210 km', '5 km', '3 mile', '20 m', '6 foot', '14 nanometer'],
  ],
  ['area', '300 hectares, 20 square kilometres, 5 acres', ['300 hectare', '20 square kilometre', '5 acre']],
  ['volume', '5m barrels, 300 litres, 40 cubic metres', ['5000000 barrel', '300 litre', '40 cubic metre']],
  [
    'power and energy',
    '12 MW, 12 megawatts, 3 GW, 900 MWh, 30 kilowatt-hours, 5GWh',
    ['12 MW', '12 MW', '3 GW', '900 MWh', '30 kilowatt-hour', '5 GWh'],
  ],
  ['temperature', '1,080 °C, 40°F, 3,422 degrees Celsius', ['1080 degC', '40 degF', '3422 degC']],
  ['data and speed', '5 gigabytes, 120 km/h, 60 mph', ['5 gigabyte', '120 km/h', '60 mph']],
  ['time', 'It took 45 days, six weeks, 90 seconds and two decades.', ['45 day', '6 week', '90 second', '2 decade']],
  [
    'a hyphenated unit',
    'A 25-year deal, a six-week stop, a 500-tonne order, a 12-megawatt park',
    ['25 year', '6 week', '500 t', '12 MW'],
  ],
  ['a possessive time', "one month's worth, three months' supply", ['1 month', '3 month']],
  [
    'what a plant does in a year, a day or an hour',
    'Mills of 3,200 tpd, 12 ktpa, 5.2 Mtpa, 250 ktpy and 40 t/h; wells of 4,000 boe/d, 1.2 mb/d and 300 kb/d',
    ['3200 t', '12000 t', '5200000 t', '250000 t', '40 t', '4000 barrel', '1200000 barrel', '300000 barrel'],
  ],
  [
    'tonnes a year in full, where millions are beyond all there is',
    'Each makes 1,500 MTPA, the mine 5.2 MTPA',
    ['1500 t', '5200000 t'],
  ],
  [
    'tons of every name, dry and wet',
    'It took 240 short tons, 30 long tons, 900 dmt, 950 wmt and 1.1 MtCO2e.',
    ['240 t', '30 t', '900 t', '950 t', '1100000 t'],
  ],
  [
    'ounces are troy ones where precious metals are spoken of',
    'It sold 2,000 oz of silver and 310 koz of gold.\nThe tin held 20 ounces of soup.',
    ['0.0622069536 t', '9.642077808 t', '0.0005669904625 t'],
  ],
  [
    'pressure, fields, currents, data and storage',
    'At 40 MPa and 85 dB; 1.4 tesla, 525 kV, 3 petabytes, 15 gigajoules, 6,000 acre-feet, 92 bcm, 900 megalitres',
    [
      ...['40 MPa', '85 dB', '1.4 tesla', '525 kV', '3 petabyte', '15 gigajoule', '6000 acre-foot', '92 bcm'],
      '900 megalitre',
    ],
  ],
  [
    'a firm called after somebody is no unit',
    'Two Tesla plants and three Newton engines',
    ['2 count (tesla plant)', '3 count (newton engine)'],
  ],
  ['speeds in words', 'It ran at 188 miles an hour, then 90 kilometers per hour.', ['188 mph', '90 km/h']],
  ['more of a unit than was written', 'Over 10,000+ tonnes and 200-plus megawatts', ['10000.. t', '200.. MW']],
  [
    'one amount in two units',
    'It took two hours and 30 minutes, six years and six months, 5 feet 6 inches and 3 dollars and 50 cents.',
    ['2.5 hour', '6.5 year', '5.5 foot', '3.5 USD'],
  ],
  ['what only follows is an amount of its own', 'It took six years and 14 months.', ['6 year', '14 month']],
  ['kelvins, and the length of a race', 'At 1,200 K he ran the 400m.', ['1200 kelvin', '400 m']],
  ['speeds a second', 'At 5 m/s, then 7 metres per second', ['5 m/s', '7 m/s']],
  [
    'a level beside the name of an index',
    'The FTSE 100 closed at 8,210. The S&P 500 rose 0.5% to 5,480.',
    ['8210 point', '0.5 %', '5480 point'],
  ],
  ['a price per area', 'Rent is €9 per square metre.', ['9 EUR/square metre']],
  ['points told with "of a"', 'It slipped 0.3 of a percentage point.', ['0.3 pp']],
  ['multiples of something', 'It trades on 18x earnings, debt is 1.4 times EBITDA.', ['18 x', '1.4 x']],
  ['compass and class are no amounts', 'It lies 28 degrees north. Wafers of the 6-inch class.', []],
  ['a name in capitals is no unit', 'A 5G network, 3D chips, a 4K screen, the 10X plant, Boeing 737s', []],
];

describe('units', () => it.each(UNITS)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
