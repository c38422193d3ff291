import type { Form } from '../quantity.ts';

/** A unit: its name in the output, what one of it is in that, and what it measures; an extent is a length, an area, an angle or a speed. */
export interface Unit {
  readonly name: string;
  readonly factor: number;
  readonly form: Form;
  readonly kind: 'mass' | 'time' | 'share' | 'points' | 'extent' | 'power' | 'energy' | 'other';
}

type Row = readonly [kind: Unit['kind'], table: string];

/**
 * `name=factor: forms`. Mass is in tonnes; the other units stand as written, in the singular, or under the symbol the
 * annotation guide gives them.
 */
const TABLE: readonly Row[] = [
  [
    'mass',
    `t=1: tonne tonnes ton tons t metric-ton metric-tons metric-tonne metric-tonnes mt
     t=1: dmt wmt
     t=1e3: kt kilotonne kilotonnes kiloton kilotons ktonnes
     t=1: tpa
     t=1e3: ktpa
     t=1e6: Mtpa mtpa
     t=1e6: Mt megatonne megatonnes megaton megatons Mtonnes
     t=1e-3: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
     t=1e-6: gram grams gramme grammes
     t=1e-9: mg milligram milligrams
     t=1e-12: microgram micrograms mcg µg μg
     t=4.5359237e-4: lb lbs pound pounds
     t=3.11034768e-5: troy-ounce troy-ounces
     t=2.8349523125e-5: oz ounce ounces
     t=0.0508023: hundredweight
     t=6.35029318e-3: stone`,
  ],
  [
    'time',
    `second=1: second seconds sec secs
     minute=1: minute minutes min mins
     hour=1: hour hours hr hrs
     day=1: day days
     week=1: week weeks
     fortnight=1: fortnight fortnights
     month=1: month months
     quarter=1: quarters
     year=1: year years yr yrs
     decade=1: decade decades
     century=1: century centuries
     working day=1: working-day working-days business-day business-days`,
  ],
  ['share', '%=1: % percent pct per-cent pc'],
  [
    'points',
    `pp=1: percentage-point percentage-points pp pps ppt ppts percent-point percent-points
     pp=0.01: basis-point basis-points bp bps`,
  ],
  [
    'extent',
    `km=1: km kms kilometre kilometres kilometer kilometers
     m=1: metre metres meter meters
     centimetre=1: centimetre centimetres
     centimeter=1: centimeter centimeters
     cm=1: cm
     millimetre=1: millimetre millimetres
     millimeter=1: millimeter millimeters
     mm=1: mm
     nanometre=1: nanometre nanometres
     nanometer=1: nanometer nanometers
     nm=1: nm
     micron=1: micron microns
     mile=1: mile miles
     nautical mile=1: nautical-mile nautical-miles
     foot=1: foot feet ft
     yard=1: yard yards
     inch=1: inch inches
     hectare=1: hectare hectares
     ha=1: ha
     acre=1: acre acres
     square kilometre=1: square-kilometre square-kilometres
     square kilometer=1: square-kilometer square-kilometers
     square metre=1: square-metre square-metres
     square meter=1: square-meter square-meters
     square mile=1: square-mile square-miles
     square foot=1: square-foot square-feet
     sq km=1: sq-km
     km2=1: km2 km-²
     m2=1: m2 m-²
     sq ft=1: sq-ft
     knot=1: knots
     mph=1: mph
     km/h=1: kph kmh
     degree=1: degree degrees
     decibel=1: decibel decibels`,
  ],
  [
    'power',
    `MW=1: MW megawatt megawatts
     GW=1: GW
     gigawatt=1: gigawatt gigawatts
     kW=1: kW
     kilowatt=1: kilowatt kilowatts
     TW=1: TW
     terawatt=1: terawatt terawatts
     W=1: W
     watt=1: watt watts
     horsepower=1: horsepower hp bhp`,
  ],
  [
    'energy',
    `MWh=1: MWh megawatt-hour megawatt-hours
     kWh=1: kWh
     kilowatt-hour=1: kilowatt-hour kilowatt-hours
     GWh=1: GWh
     gigawatt-hour=1: gigawatt-hour gigawatt-hours
     TWh=1: TWh
     terawatt-hour=1: terawatt-hour terawatt-hours
     calorie=1: calorie calories`,
  ],
  [
    'other',
    `cubic metre=1: cubic-metre cubic-metres
     cubic meter=1: cubic-meter cubic-meters
     m3=1: m3 m-³
     cubic foot=1: cubic-foot cubic-feet
     litre=1: litre litres
     liter=1: liter liters
     millilitre=1: millilitre millilitres ml
     milliliter=1: milliliter milliliters
     gallon=1: gallon gallons
     barrel=1: barrel barrels bbl bbls bpd
     bushel=1: bushel bushels
     volt=1: volt volts
     kV=1: kV
     tesla=1: teslas
     degC=1: degrees-celsius degree-celsius degrees-centigrade deg-c deg-celsius celsius centigrade °C
     degF=1: degrees-fahrenheit degree-fahrenheit deg-f deg-fahrenheit fahrenheit °F
     kelvin=1: kelvin kelvins
     gigabyte=1: gigabyte gigabytes
     GB=1: GB
     megabyte=1: megabyte megabytes
     MB=1: MB
     terabyte=1: terabyte terabytes
     TB=1: TB
     gigahertz=1: gigahertz
     GHz=1: GHz
     MHz=1: MHz
     megapixel=1: megapixel megapixels
     carat=1: carat carats
     sievert=1: sievert sieverts
     millisievert=1: millisievert millisieverts mSv
     microsievert=1: microsievert microsieverts
     becquerel=1: becquerel becquerels
     ppm=1: ppm
     point=1: point points pts
     teu=1: teu teus`,
  ],
];

const FORM: Record<Unit['kind'], Form> = {
  mass: 'measured',
  time: 'measured',
  extent: 'measured',
  power: 'measured',
  energy: 'measured',
  other: 'measured',
  share: 'percent',
  points: 'points',
};

function readTable(): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [kind, table] of TABLE) {
    for (const line of table.split('\n')) {
      const [head, forms] = line.trim().split(': ') as [string, string];
      const [name, factor] = head.split('=') as [string, string];
      const unit: Unit = { name, factor: Number(factor), form: FORM[kind], kind };
      for (const form of forms.split(' ')) units.set(form.replaceAll('-', ' '), unit);
    }
  }
  return units;
}

/** Units by their forms, those of several words with spaces between. Forms with a capital letter are symbols and keep their case. */
export const UNITS: ReadonlyMap<string, Unit> = readTable();

/** What a unit measures, by its name in the output. */
export const UNIT_KINDS: ReadonlyMap<string, Unit['kind']> = new Map(
  [...UNITS.values()].map(({ name, kind }) => [name, kind]),
);

/** First words of the forms that have several. */
export const UNIT_OPENERS: ReadonlySet<string> = new Set(
  [...UNITS.keys()].filter((form) => form.includes(' ')).map((form) => form.slice(0, form.indexOf(' '))),
);

/** Short forms that are a unit only where they touch their number. */
export const GLUED_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['g', { name: 't', factor: 1e-6, form: 'measured', kind: 'mass' }],
  ['l', { name: 'litre', factor: 1, form: 'measured', kind: 'other' }],
  ['x', { name: 'x', factor: 1, form: 'multiple', kind: 'other' }],
]);

/** What a price may be said per, beside the units of mass, and under which name. */
export const DENOMINATORS: ReadonlyMap<string, string> = new Map(
  `W Wh kW MW GW barrel gallon litre liter share unit kWh MWh ounce person vehicle car head household ticket bushel acre hectare mile
   kilometre kilometer container bottle carat tonne-mile megawatt-hour gigajoule watt kilowatt-hour teu`
    .split(/\s+/)
    .map((name) => [name.replaceAll('-', ' '), name === 'megawatt-hour' ? 'MWh' : name]),
);

/** Spans of time that an amount may be said per. */
export const PERIODS: ReadonlySet<string> = new Set(
  'year month week day hour minute second quarter annum decade night yr'.split(' '),
);
