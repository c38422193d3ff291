/*
 * Words of number, unit and money in the languages news of the field is most often written in beside English, so that a plain
 * amount in them is read with its scale or not at all. Only forms that are no English word, or mean the same in English.
 */

const pairs = (table: string): [string, number][] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [value, forms] = line.trim().split(': ') as [string, string];
      return forms.split(' ').map((form): [string, number] => [form, Number(value)]);
    });

/** Words that multiply the number before them. */
export const OTHER_SCALES: ReadonlyMap<string, number> = new Map(
  pairs(`
    1e3: tausend тыс тысяч тысячи tusen tysięcy 千
    1e4: 万 萬 만
    1e6: millionen millones millón milioni milione milhões milhão miljoen miljoner miljon millioner millions milyon miliona miliony milionów миллион миллиона миллионов млн 百万
    1e8: 亿 億 억
    1e9: milliarden milliarde mrd milliards miliardi miliardo bilhões bilhão miljard miljarder milliarder milyar miliarda miliardy miliardów mld миллиард миллиарда миллиардов млрд 십억
    1e12: billionen billones billón biljoen triliun trilhões trilhão bilioni триллион триллионов трлн 兆 조 万亿`),
);

/** Forms of units, by the English one. */
export const OTHER_UNITS: readonly (readonly [unit: string, forms: string])[] = [
  [
    '%',
    'prozent procent prosent proc por-ciento por-cento per-cento pour-cent процент процента процентов százalék prosenttia',
  ],
  ['tonnes', 'tonnen toneladas tonelada tonnellate tonnellata tonna тонн тонны тонна 吨 噸 トン 톤 tonnia tonn'],
  ['kg', 'kilogramm kilogramos chilogrammi quilos quilogramas килограмм килограммов 公斤 千克 キロ'],
];

/** Names of money after an amount. */
export const OTHER_MONEY: readonly [name: string, code: string][] = [
  ...['dólares', 'dollari', 'долларов', 'доллара', '美元', 'ドル', '달러', 'dolarów', 'dolara'].map(
    (name): [string, string] => [name, 'USD'],
  ),
  ...['евро', '欧元', 'ユーロ', '유로', "d'euros"].map((name): [string, string] => [name, 'EUR']),
  ...['人民币', 'юаней', '위안'].map((name): [string, string] => [name, 'CNY']),
  ...['рублей', 'рубля'].map((name): [string, string] => [name, 'RUB']),
  ['円', 'JPY'],
  ['złotych', 'PLN'],
];

/** Of those, what only languages with a comma before the decimals have. */
export const COMMA_WORDS: ReadonlySet<string> = new Set(
  `prozent procent prosent tonnen tonnellate millionen milliarden milliarde mrd milioni miliardi milliards milhões bilhões miljoen miljard
   miljoner miljarder тонн процентов процента млн млрд миллионов миллиардов milyon milyar`.split(/\s+/),
);
