import type { Form } from '../quantity.ts';
import { OTHER_UNITS } from './other-languages.ts';

/** A unit: its name in the output, what one of it is in that, and what it measures; an extent is a length, an area, an angle, a speed or a field, a pressure, a flow of data: what no goods are told in. */
export interface Unit {
  readonly name: string;
  readonly factor: number;
  readonly form: Form;
  readonly kind: 'mass' | 'time' | 'share' | 'points' | 'extent' | 'power' | 'energy' | 'other';
}

/** Units of one kind: `words` are their names, which take an -s, `symbols` stand as they are, `table` holds the rest as `name=factor: forms`. */
interface Row {
  readonly kind: Unit['kind'];
  readonly words?: string;
  readonly symbols?: string;
  readonly table?: string;
}

/**
 * A hyphen stands for a space. Mass is in tonnes; the other units stand as written, in the singular, or under the symbol
 * the annotation guide gives them.
 */
const TABLE: readonly Row[] = [
  {
    kind: 'mass',
    table: `t=1: tonne tonnes ton tons t metric-ton metric-tons metric-tonne metric-tonnes mt
      t=1: dmt wmt tU dwt short-ton short-tons long-ton long-tons tco2 tCO2 tCO2e tco2e
      t=1e3: kt kilotonne kilotonnes kiloton kilotons ktonnes
      t=1: tpa tpd tpy tph
      t=1e3: ktpa ktpy kta ktCO2e
      t=1e6: Mwt Mwmt Mdmt Mtpa mtpa Mtpy mtpy MTPA mmt MMT MtCO2 MtCO2e
      t=1e9: Gt GtCO2 GtCO2e gigatonne gigatonnes gigaton gigatons
      t=1e6: Mt mnt megatonne megatonnes megaton megatons Mtonnes
      t=1e-3: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
      t=1e-6: gram grams gramme grammes
      t=1e-9: mg milligram milligrams milligramme milligrammes
      t=1e-12: microgram micrograms microgramme microgrammes mcg µg μg
      t=1e-15: nanogram nanograms ng
      t=0.1: quintal quintals
      t=4.5359237e-4: lb lbs pound pounds
      t=453.59237: Mlb Mlbs mlb mlbs
      t=3.11034768e-5: troy-ounce troy-ounces troy-oz
      t=0.0311034768: koz
      t=31.1034768: Moz moz
      t=2.8349523125e-5: oz ounce ounces
      t=0.0508023: hundredweight
      t=6.35029318e-3: stone`,
  },
  {
    kind: 'time',
    words: `millisecond microsecond nanosecond day week fortnight month decade`,
    symbols: `ms ns µs μs`,
    table: `second=1: second seconds sec secs
      minute=1: minute minutes min mins
      hour=1: hour hours hr hrs
      quarter=1: quarters
      week=1: wks
      month=1: mths
      year=1: year years yr yrs
      century=1: century centuries
      millennium=1: millennium millennia
      day=1: working-day working-days business-day business-days`,
  },
  {
    kind: 'share',
    table: `%=1: % percent pct per-cent pc percentage
      %=0.1: ‰ per-mille per-mil permille`,
  },
  {
    kind: 'points',
    table: `pp=1: percentage-point percentage-points pp pps ppt ppts percent-point percent-points percentage-pts
      pp=0.01: basis-point basis-points bp bps`,
  },
  {
    kind: 'extent',
    words: `decimetre centimetre centimeter millimetre millimeter nanometre nanometer micron micrometre micrometer
      picometre angstrom light-year fathom mile nautical-mile yard hectare acre square-kilometre square-kilometer
      square-metre square-meter square-mile square-yard square-centimetre square-millimetre square-centimeter
      square-millimeter knot degree decibel pascal kilopascal megapascal gigapascal newton newton-metre
      newton-meter pound-foot tesla oersted volt kilovolt millivolt microvolt ampere amp milliamp microamp ohm kilohm megohm farad microfarad kelvin byte kilobyte
      megabyte gigabyte terabyte petabyte exabyte kilobit megabit gigabit terabit megapixel candela lumen sievert becquerel curie`,
    symbols: `dm cm mm nm ha mph mpg rpm kPa MPa GPa hPa psi ksi bar kN Nm millitesla gauss kilogauss kOe lux kV mV mA hertz
      kilohertz megahertz gigahertz terahertz MB GB TB PB Mb Gb Tb Tbps fps nmi mmHg torr Bq Sv mGy kGy`,
    table: `km=1: km kms kilometre kilometres kilometer kilometers
      m=1: metre metres meter meters
      µm=1: µm μm
      foot=1: foot feet ft
      inch=1: inch inches
      mile=1: mi
      square foot=1: square-foot square-feet
      square inch=1: square-inch square-inches
      sq km=1: sq-km sq-kms sqkm
      sq m=1: sq-m sqm
      sq mile=1: sq-mile sq-miles sq-mi
      km2=1: km2 km-²
      m2=1: m2 m-²
      cm2=1: cm2 cm-²
      mm2=1: mm2 mm-²
      sq ft=1: sq-ft sqft
      km/h=1: kph kmh kmph
      m/s=1: metres-per-second meters-per-second
      km/s=1: km-s kilometres-per-second kilometers-per-second
      Hz=1: Hz HZ hz
      kHz=1: kHz KHz KHZ khz
      MHz=1: MHz Mhz MHZ mhz
      GHz=1: GHz Ghz GHZ ghz
      THz=1: THz Thz THZ
      pound-foot=1: lb-ft lbs-ft ft-lb ft-lbs foot-pounds pound-feet
      dB=1: dB dBA
      millibar=1: millibar millibars mbar
      kB=1: kB KB
      kbps=1: kbps kbit-s kilobits-per-second
      Mbps=1: Mbps mbps mbit-s mb-s megabits-per-second
      Gbps=1: Gbps gbps gbit-s gb-s gigabits-per-second
      m/s2=1: m-s2
      bit=1: bits
      yard=1: yd yds
      square yard=1: sq-yd sq-yds
      millisievert=1: millisievert millisieverts mSv
      microsievert=1: microsievert microsieverts µSv`,
  },
  {
    kind: 'power',
    words: `gigawatt kilowatt terawatt watt milliwatt microwatt`,
    symbols: `TW W MVA kVA`,
    table: `MW=1: MW megawatt megawatts mw MWe MWp MWac MWdc MWth
      GW=1: GW gw GWe GWp
      kW=1: kW KW kw kWp kWe
      horsepower=1: horsepower hp bhp
      milliwatt=1: mW`,
  },
  {
    kind: 'energy',
    words: `joule kilojoule megajoule gigajoule terajoule petajoule exajoule therm calorie kilocalorie electronvolt`,
    symbols: `Wh PWh kJ MJ GJ TJ PJ EJ mAh Ah kcal eV keV MeV GeV TeV`,
    table: `watt-hour=1: watt-hour watt-hours
      kilowatt-hour=1: kilowatt-hour kilowatt-hours
      gigawatt-hour=1: gigawatt-hour gigawatt-hours
      terawatt-hour=1: terawatt-hour terawatt-hours
      amp-hour=1: amp-hour amp-hours ampere-hours
      MWh=1: MWh megawatt-hour megawatt-hours mwh MWH
      kWh=1: kWh kwh KWh Kwh KWH
      GWh=1: GWh gwh GWH
      TWh=1: TWh twh TWH
      Btu=1: Btu BTU
      mmBtu=1: mmBtu MMBtu mmbtu MMBTU`,
  },
  {
    kind: 'other',
    words: `cubic-metre cubic-meter cubic-centimetre cubic-centimeter cubic-kilometre cubic-kilometer cubic-yard litre
      liter milliliter centiliter hectoliter kilolitre megaliter gallon pint quart bushel carat mtu teu feu tablespoon
      teaspoon`,
    symbols: `bcm mcm ppm ppb`,
    table: `m3=1: m3 m-³
      cm3=1: cm3 cm-³
      cubic foot=1: cubic-foot cubic-feet cu-ft
      cubic metre=1: cu-m
      gallon=1: gal gals
      tablespoon=1: tbsp tbsps
      teaspoon=1: tsp tsps
      cubic inch=1: cubic-inch cubic-inches
      bcf=1: bcf Bcf
      tcf=1: tcf Tcf
      mmcf=1: mmcf MMcf
      millilitre=1: millilitre millilitres ml mls mL
      microlitre=1: microlitre microlitres µl μl µL μL
      centilitre=1: centilitre centilitres cl
      hectolitre=1: hectolitre hectolitres hl
      megalitre=1: megalitre megalitres ML
      gigalitre=1: gigalitre gigalitres GL
      fluid ounce=1: fluid-ounce fluid-ounces fl-oz
      acre-foot=1: acre-foot acre-feet
      barrel=1: barrel barrels bbl bbls bpd boe boed boepd bopd
      barrel=1e3: kboe kbd kb-d
      barrel=1e6: mmboe MMboe mmbbl MMbbl mbd mb-d mmb-d
      degC=1: degrees-celsius degree-celsius degrees-centigrade deg-c degrees-c deg-celsius celsius centigrade degC °C
      degF=1: degrees-fahrenheit degree-fahrenheit deg-f degrees-f deg-fahrenheit fahrenheit degF °F
      degree=1: deg
      point=1: point points pts`,
  },
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

const listed = (list: string | undefined) => (list ? list.split(/\s+/) : []);
const spaced = (form: string) => form.replaceAll('-', ' ');

function readTable(): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const { kind, words, symbols, table } of TABLE) {
    const add = (name: string, factor: number, forms: readonly string[]) => {
      for (const form of forms) units.set(spaced(form), { name, factor, form: FORM[kind], kind });
    };
    for (const word of listed(words)) add(spaced(word), 1, [word, `${word}s`]);
    for (const symbol of listed(symbols)) add(spaced(symbol), 1, [symbol]);
    for (const line of table?.split('\n') ?? []) {
      const [head, forms] = line.trim().split(': ') as [string, string];
      const [name, factor] = head.split('=') as [string, string];
      add(name, Number(factor), listed(forms));
    }
  }
  for (const [unit, forms] of OTHER_UNITS)
    for (const form of listed(forms)) units.set(spaced(form), units.get(unit) as Unit);
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
  ['L', { name: 'litre', factor: 1, form: 'measured', kind: 'other' }],
  ['h', { name: 'hour', factor: 1, form: 'measured', kind: 'time' }],
  ['V', { name: 'volt', factor: 1, form: 'measured', kind: 'extent' }],
  ['x', { name: 'x', factor: 1, form: 'multiple', kind: 'other' }],
]);

/** What a price may be said per, beside the units of mass, and under which name. */
export const DENOMINATORS: ReadonlyMap<string, string> = new Map(
  `W Wh kW MW GW barrel gallon litre liter share unit kWh MWh ounce person vehicle car head household ticket bushel acre hectare mile
   kilometre kilometer container bottle carat tonne-mile megawatt-hour gigajoule watt kilowatt-hour teu mtu dmtu stu mmBtu GJ GWh therm dozen
   cubic-metre cubic-meter m3 square-metre square-meter square-foot sq-ft sqm sq-m kilowatt megawatt`
    .split(/\s+/)
    .map((name) => [
      spaced(name),
      name === 'megawatt-hour' ? 'MWh' : /^(?:square|cubic|sq)-/.test(name) ? spaced(name) : name,
    ]),
);

/** Symbols behind a slash: "300 mg/l", "120 g/km". */
export const PER_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['l', 'litre'],
  ['ha', 'hectare'],
  ['ml', 'millilitre'],
  ...'km m2 km2 cm2 cm3'.split(' ').map((symbol) => [symbol, symbol] as const),
]);

/** Spans of time that an amount may be said per. */
export const PERIODS: ReadonlySet<string> = new Set(
  'year month week day hour minute second quarter annum decade night yr'.split(' '),
);

/** Words that say which kind of a unit is meant and change nothing here: "metric tons", "troy ounces". */
export const UNIT_QUALIFIERS: ReadonlySet<string> = new Set(
  'metric troy dry wet spot single us long short fine ordinary reo treo lce contained payable saleable'.split(' '),
);
