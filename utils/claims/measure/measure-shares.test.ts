import { describe } from 'vitest';
import { checkMeasures } from '../testing.ts';

describe('who has a part of a house', () => {
  checkMeasures([
    [
      'Halberd Metals, in which the state pension fund holds 18 per cent, fell 4% on Tuesday.',
      ['stake -', 'price - change'],
      'held in what was named; the shares are told of after it',
    ],
    [
      'The mine at Corrin, of which Tormal Mining possesses 62%, opened last year.',
      ['stake -'],
      'a part of a mine is no part of what is mined',
    ],
    ['The founder, with 22 per cent, remains the largest shareholder of Halberd Metals.', ['stake -'], 'told after'],
    ['China, with 22 per cent, remains the largest miner of tin.', ['mine-production tin'], 'nobody holds a share'],
  ]);
});

describe('what has a buyer by agreement', () => {
  checkMeasures([
    ['Offtake agreements for 60% of the graphite output are signed.', ['other graphite'], 'offtake'],
    ['A fifth of the nickel is promised to a mill.', ['other nickel'], 'promised'],
    ['Two-fifths of the nickel output is under long-term contract.', ['other nickel'], 'under contract'],
    ['Two-fifths of the nickel output is lost.', ['production nickel'], 'no agreement'],
  ]);
});

describe('what imports are, and what is leaned on', () => {
  checkMeasures([
    [
      'Japan imported 900 tonnes of tungsten. Two-thirds of these came from China.',
      ['imports tungsten', 'imports tungsten'],
      'a part of what was imported',
    ],
    [
      'Japan relies on imports for 80% of its tungsten, and 60% of those come from China.',
      ['dependence tungsten', 'imports tungsten'],
      'a part of the imports leaned on',
    ],
    ['Japan imports all of its gallium and 80% of its tungsten.', ['dependence tungsten'], 'one verb for two parts'],
    ['Japan bought in 90% of its tungsten.', ['dependence tungsten'], 'bought in is imported'],
  ]);
});

describe('what goods pay', () => {
  checkMeasures([
    [
      'Tungsten from Portugal is charged 12%, and that from Vietnam 20%.',
      ['tariff tungsten', 'tariff tungsten'],
      'charged',
    ],
    ['Chinese graphite faces 25% at the border.', ['tariff graphite'], 'faced with'],
    ['The bank charged 12%.', ['price -'], 'no goods'],
  ]);
});

describe('stages in questions and verbs', () => {
  checkMeasures([
    ["Holland enriches 12% of the world's uranium.", ['processing uranium'], 'a step of making'],
    [
      'Q: Who mines the rare earths?\nA: China, 69 per cent.\nQ: What of the magnets?\nA: Some 88 per cent.',
      ['mine-production rare-earths', 'magnet-production rare-earth-magnets'],
      'in a row of stages, magnets stand for making them',
    ],
  ]);
});

describe('the head of the subject', () => {
  checkMeasures([
    [
      'Consumer spending, two-fifths of the economy, rose 1.4%.',
      ['demand -', 'demand - change'],
      'a head of two words',
    ],
    [
      'Household spending rose 1%, exports of tin shrank 4%.',
      ['demand tin change', 'exports tin change'],
      'each number has a subject of its own',
    ],
    ['Cobalt exports, the ministry said, were up 9%.', ['exports cobalt change'], 'up and down are stepped over'],
    ['Peru dominates, refining 90% of global tin supplies.', ['processing tin'], 'what is done with supplies'],
    [
      'By capturing works that produce half of the world’s tin, the rebels sent prices up.',
      ['production tin'],
      'trap: what the main clause tells',
    ],
    [
      'After Peru introduced export licences in February, shipments of tin products fell 17%.',
      ['exports tin change'],
      'and not what the clause in front tells',
    ],
    ['Peru has a 40% market share in tin smelting.', ['processing tin'], 'a share in a step of making'],
    ['Gallium has doubled due to a shortage of supply.', ['price gallium change'], 'why it moved'],
    ['Gallium is up 12% on strong demand.', ['price gallium change'], 'why it moved, in two words'],
    ['Kenya supplied 60% of global tantalum demand.', ['supply tantalum'], 'a part of what all need'],
    ['The allotment is 8% lower than in 2022.', ['other - change'], 'a quota'],
  ]);
});

describe('use that comes from elsewhere', () => {
  checkMeasures([
    ['In 2021 imports made up half of Peru’s consumption of tin.', ['dependence tin'], 'a part of what is used'],
    ['Peru is 80% net import reliant for tin.', ['dependence tin'], 'net of what is sold'],
    ['Peru made up 40% of Japan’s imports of tin.', ['imports tin'], 'trap: a part of what is bought'],
  ]);
});

describe('a part of those who were asked', () => {
  checkMeasures([
    [
      'Peru digs 30% of the tin. But four in ten drivers have never heard of it, a survey of 900 motorists found.',
      ['mine-production -', 'other -', 'other -'],
      'people are no part of what is dug',
    ],
    ['Last year 900 tonnes of tin came out of the ground.', ['mine-production tin'], 'where it came from'],
    ['Boreal shares leapt 8% on a profit of $9m.', ['price - change', 'revenue -'], 'why it leapt is not what did'],
  ]);
});

describe('what a share is of, named elsewhere than beside it', () => {
  checkMeasures([
    [
      'Tin smelting is a crowded trade. Malaysia’s share of it was 21% in 2022.',
      ['processing tin'],
      'the sentence before',
    ],
    ['Tin mining is in few hands: Myanmar has a share of 15%.', ['mine-production tin'], 'the clause before'],
    ['Magnesium smelting happens mostly in Norway, whose share was 35%.', ['processing magnesium'], 'before whose'],
    ['Nickel mining is dominated by Indonesia, which had 61%.', ['mine-production nickel'], 'what is dominated'],
    ['Indonesia dominated with 61% of the nickel market.', ['supply nickel'], 'nothing but the market'],
    ['Zambia supplied 12% of the world’s mined copper.', ['mine-production copper'], 'said of the goods'],
    ['Zambia supplied 12% of the world’s copper.', ['supply copper'], 'nothing said of the goods'],
    ['Of the world’s manganese, 35% came from Gabon.', ['supply manganese'], 'the world’s in front'],
  ]);
});

describe('what is used and comes from elsewhere', () => {
  checkMeasures([
    ['Of Korea’s vanadium, 80% is imported.', ['dependence vanadium'], 'what is used stands in front'],
    ['Of the vanadium used in Korea, 80% comes from abroad.', ['dependence vanadium'], 'used there'],
    ['80% of the vanadium that Korea uses is imported.', ['dependence vanadium'], 'in a relative clause'],
    ['80% of Korea’s vanadium comes from outside the country.', ['dependence vanadium'], 'outside it'],
    ['Korea needs vanadium and buys 80% of it abroad.', ['dependence vanadium'], 'a pronoun for it'],
    ['Of the vanadium exported last year, 80% came from Korea.', ['exports vanadium'], 'not what is used'],
  ]);
});

describe('a part of what the sentence before opened with', () => {
  checkMeasures([
    ['World output of vanadium is in few hands. Korea had 41% of it in 2023.', ['production vanadium'], 'of it'],
    ['Refining of vanadium is in few hands. Korea’s share of it was 41%.', ['processing vanadium'], 'a share of it'],
    ['Exports of vanadium are few. Korea uses 41% of them.', ['demand vanadium'], 'trap: a verb of its own'],
    ['Chile’s mines accounted for 24% of world copper production.', ['mine-production copper'], 'whose part it is'],
    ['Chile’s mines accounted for 24% of national power production.', ['production -'], 'trap: of no goods'],
    ['Tin is smelted in Peru, which had 6% of world output.', ['processing tin'], 'a clause begun with which'],
    ['Tin is smelted in Peru, which raised zinc output by 8%.', ['production zinc change'], 'trap: of other goods'],
  ]);
});
