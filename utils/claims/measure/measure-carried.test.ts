import { describe } from 'vitest';
import { checkLines } from '../testing.ts';

describe('a whole that opens the sentence', () => {
  checkLines([
    [
      'China imported 70 tonnes of tin from Peru in May. According to a survey, of the world’s output of zinc in 2023, Peru had 11% and China 38%.',
      [
        'amount 70 t · imports · tin · CN→PE · 2024-05',
        'share 11% · production · zinc · PE · 2023',
        'share 38% · production · zinc · CN · 2023',
      ],
      'behind who is cited',
    ],
    [
      'Of all zinc output in 2022, Peru had 11%.',
      ['share 11% · production · zinc · PE · 2022'],
      'what is measured, and when',
    ],
    ['Of all zinc mined, Peru refined 11%.', ['share 11% · processing · zinc · PE'], 'trap: a verb of its own'],
  ]);
});

describe('a quota spoken of', () => {
  checkLines([
    [
      'The rules allow miners to ship up to 14,500 tonnes of tin for the remainder of 2024, with annual limits of 75,000 tonnes in 2025 and 2026.',
      ['amount ≤14500 t · other · tin · 2024', 'amount 75000 t · other · tin · 2025/2026'],
      'what they are let send, and limits to it',
    ],
    [
      'Congo replaced its ban on cobalt with quotas. Exporters may send out 18,000 tonnes in the fourth quarter.',
      ['amount 18000 t · other · cobalt · CD · 2024-Q4 · forecast'],
      'what may be sent under a quota is no export',
    ],
    [
      'Congo replaced its ban on cobalt with quotas. The plant at Kisanfu can make 900 tonnes a year.',
      ['amount 900 t · capacity · cobalt · CD'],
      'what a plant can make is no part of a quota',
    ],
    [
      'Congo let 3,000 tonnes of cobalt leave the country in May, two thirds of the volume permitted.',
      ['amount 3000 t · exports · cobalt · CD · 2024-05', 'share 66.67% · other · cobalt · CD'],
      'what was let out has left; the part is one of a quota',
    ],
    [
      'Boreal Mining shipped 3,000 tonnes of cobalt, half its quota.',
      ['amount 3000 t · exports · cobalt · Boreal Mining', 'share 50% · other · cobalt · Boreal Mining'],
      'a company ships; a half of something is no part "of" it unless said',
    ],
    [
      'The cobalt quota for 2024 is 90,000 tonnes. A further 9,000 tonnes are held back for state projects.',
      ['amount 90000 t · other · cobalt · 2024', 'amount 9000 t · other · cobalt'],
      'held back of a quota',
    ],
    [
      'Quotas bite. Cobalt stocks held by traders came to 9,000 tonnes.',
      ['amount 9000 t · stockpile · cobalt'],
      'what is held in stock is no part of a quota',
    ],
  ]);
});

describe('a figure put right', () => {
  checkLines([
    [
      'Peru got 64% of its cobalt from abroad last year, not 92%.',
      ['share 64% · dependence · cobalt · PE · 2023', 'share 92% · dependence · cobalt · PE · 2023 · denied'],
      'and the wrong one are of one thing',
    ],
  ]);
});

describe('what a stock lasts, spoken of before or beside', () => {
  checkLines([
    [
      'Smelters in Japan have zinc for six weeks. In a normal year it is three weeks.',
      ['amount 6 week · stockpile · zinc · JP', 'amount 3 week · stockpile · zinc · JP'],
      'the same stock in another year',
    ],
    [
      "Japan's reserve of zinc covers 60 days. South Korea holds 100 days.",
      ['amount 60 day · stockpile · zinc · JP', 'amount 100 day · stockpile · zinc · KR'],
      "another's stock, in the same terms",
    ],
    [
      "Japan's reserve of zinc covers 60 days. Boreal Mining has 30 days to appeal.",
      ['amount 60 day · stockpile · zinc · JP', 'amount 30 day · duration · Boreal Mining'],
      'a time for something is no stock',
    ],
    [
      'Stocks are enough for 40 days. An application takes 45 days; last year it was 20 days.',
      ['amount 40 day · stockpile', 'amount 45 day · duration', 'amount 20 day · duration · 2023'],
      'a time of something else stands between',
    ],
    ['The insurance covers 90 days.', ['amount 90 day · duration'], 'no store of goods'],
    [
      'Stocks of zinc stood at 19,000 t, or five months of use.',
      ['amount 19000 t · stockpile · zinc', 'amount 5 month · stockpile · zinc'],
      'a stock told as a time',
    ],
    [
      'The state holds no reserve of zinc. Japan has 60 days.',
      ['amount 60 day · stockpile · zinc · JP'],
      'a store spoken of',
    ],
  ]);
});

describe('a part of a whole that is named after it', () => {
  checkLines([
    [
      'Chile accounts for 24% of the 240,000 tonnes of lithium mined in 2023.',
      [
        'share 24% · mine-production · lithium · CL · 2023',
        'amount 240000 t · mine-production · lithium · world · 2023',
      ],
      'the part is of what the whole is, and the whole is everybody’s',
    ],
    [
      'Chile sold abroad 24% of the 90,000 tonnes of lithium it mined in 2023.',
      ['share 24% · exports · lithium · CL · 2023', 'amount 90000 t · mine-production · lithium · CL · 2023'],
      'what it mined itself',
    ],
    [
      'Antofagasta accounts for 24% of the 90,000 tonnes of lithium mined in Chile in 2023.',
      ['share 24% · mine-production · lithium · CL · 2023', 'amount 90000 t · mine-production · lithium · CL · 2023'],
      'where it is mined is said',
    ],
  ]);
});

describe('a claim that is looked into', () => {
  checkLines([
    [
      'Nickel in the news\nClaim 2: "Europe digs all its own tungsten."\nVerdict: wrong. Imports met 74% of what the EU consumed in 2023.',
      ['share 74% · dependence · tungsten · EU · 2023'],
      'the quotation above says what of',
    ],
  ]);
});

describe('a verb of its own', () => {
  checkLines([
    [
      '"Does China refine it all?" Not quite. China refines 88 per cent of rare earths. It mines 63 per cent.',
      ['share 88% · processing · rare-earths · CN', 'share 63% · mine-production · rare-earths · CN'],
      'the verb before the number says what is done, whatever was done in the sentence before',
    ],
    [
      'China refines 88 per cent of rare earths and builds a road to the mine. Of the magnets it makes 91 per cent.',
      ['share 88% · processing · rare-earths · CN', 'share 91% · magnet-production · rare-earth-magnets · CN'],
      'a mine is a place and no verb',
    ],
  ]);
});

describe('what stands in store, and what is bought', () => {
  checkLines([
    [
      'The national stockpile contains 2,300 tonnes of antimony and 5,600 tonnes of tungsten.',
      ['amount 2300 t · stockpile · antimony', 'amount 5600 t · stockpile · tungsten'],
      'what a stockpile contains lies in no ground',
    ],
    [
      'Italy buys 84 per cent of the gallium it needs in China.',
      ['share 84% · dependence · gallium · IT→CN'],
      'bought there, of what the buyer needs',
    ],
    [
      'Spain imported 60 per cent of the antimony it consumed.',
      ['share 60% · dependence · antimony · ES'],
      'of what it uses, and not of its imports',
    ],
    [
      'Norway gets 77 per cent of its antimony from a single country.',
      ['share 77% · dependence · antimony · NO'],
      'whichever country that is',
    ],
  ]);
});

describe('a sentence or a heading away', () => {
  checkLines([
    [
      'Bolivia imported 80% of its antimony in 2010. That is long ago. By 2020 the share was 30%.',
      ['share 80% · dependence · antimony · BO · 2010', 'share 30% · dependence · antimony · BO · 2020'],
      'a sentence without a figure changes no subject',
    ],
    [
      'Bolivia imported 80% of its antimony in 2010.\nThat is long ago.\nBy 2020 the share was 30%.',
      ['share 80% · dependence · antimony · BO · 2010', 'share 30% · other · antimony · BO · 2020'],
      'trap: a paragraph without one may',
    ],
    [
      'Tin was dear all week.\nOutput\nPeru exported 900 tonnes of tin. Bolivia stayed at 700 tonnes.',
      ['amount 900 t · exports · tin · PE', 'amount 700 t · exports · tin · BO'],
      'what was just told, before what the section is headed by',
    ],
  ]);
});
