import { describe, expect, it } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import { compare } from './compare.ts';
import { gistOf } from './gist.ts';
import { claimOf, value } from './sample.ts';

const mined: Partial<Claim> = { material: 'rare-earths', place: 'CN' };
function against(marked: string, fields: Partial<Claim>) {
  const at = marked.indexOf('[');
  const claim = claimOf({ ...fields, text: marked.slice(at + 1, marked.indexOf(']')) });
  return gistOf(claim, marked.replace(/[[\]]/g, ''), at).against;
}

describe('what a clause speaks against', () => {
  const cases: [why: string, sentence: string, fields: Partial<Claim>, expected: string[]][] = [
    ['it names the material', 'China mines [70%] of all rare earths.', mined, []],
    ['it names none', 'China mines [70%] of them.', mined, []],
    ['it names another', 'China refines [98%] of the gallium.', mined, ['material']],
    ['another stands in the next clause', 'China mines [70%] of it, and makes 98% of the gallium.', mined, []],
    ['an oxide is its element', 'It makes [98%] of the dysprosium oxide.', { ...mined, material: 'dysprosium' }, []],
    ['the heavy ones are not all', 'For the heavy ones it is [99%].', mined, ['material']],
    ['what follows "and" is another phrase', 'It mines [70%] of the total and all heavy rare earths.', mined, []],
    ['magnets are made of them', 'It makes [90%] of the world’s magnets.', mined, ['material']],
    ['it names another country', 'Vietnam mines [20%] of it.', mined, ['place']],
    ['it names the claim’s too', 'Vietnam trails China with its [70%] of it.', mined, []],
    ['its other side is no other country', 'Exports to Japan fell [70%].', { ...mined, partner: 'JP' }, []],
    ['nor is the world', 'It mines [70%] of the global total.', mined, []],
    ['"us" is no country', 'It mines [70%] of it, they told us.', mined, []],
    ['what it was once', 'China once mined [95%] of it.', mined, ['time']],
    ['what it held in a year', 'It held [5%] of them in 2021.', mined, ['time']],
    ['what it was in a year it names', 'China once mined [95%] of it.', { ...mined, period: '2010' }, []],
    ['what it came from', 'Its share fell from [95%] to 70%.', mined, ['moved']],
    ['what it came from, named last', 'Its share fell to 70% from [95%].', mined, ['moved']],
    ['what it came to', 'Its share fell to [70%] from 95%.', mined, ['arrived']],
    ['what it was before', 'Before the truce it mined [70%] of it.', mined, ['moved']],
    ['what has been paid so far', 'So far it got [$70m].', { ...mined, measure: 'investment' }, []],
    ['a bound on what is paid', 'It got [$70m] for up to ten mines.', { ...mined, measure: 'investment' }, []],
    ['what was mined so far', 'So far it mined [70%] of it.', mined, []],
    [
      'where trade goes to',
      'Of these [900 t] went to Vietnam and 400 t to the United States.',
      { ...mined, measure: 'exports', partner: 'VN' },
      [],
    ],
    [
      'but not whose it is',
      'Of these Vietnam sent [900 t] to the United States.',
      { ...mined, measure: 'exports', partner: 'US' },
      ['place'],
    ],
    ['what the whole world has', 'China mines 70% of the world total, which was [90%].', mined, ['place']],
    ['what it holds of a place that comes next', 'It mines [70%] of it before any other.', mined, []],
    ['whom it is from', 'Japan gets from it [95%] of them.', { ...mined, place: 'JP' }, []],
    ['other countries', 'Other countries mine [98%] of it.', mined, ['place']],
    ['what holds of nobody', 'Nobody else makes [5%] of it.', mined, ['place']],
    ['what holds of one who is nobody else', 'Nobody else digs as China does, with [70%] of it.', mined, []],
    ['a place that ends its sentence', 'Traders in Peru say it has [70%] in China.', mined, []],
    ['a place of several words', 'South Africa mines [70%] beside Peru.', { ...mined, place: 'ZA' }, []],
    ['whence another figure is', 'It gets 90% from Peru and makes [5%] itself.', mined, []],
    ['where one has both figures', 'Peru gets 90% from Chile and makes [5%] itself.', mined, ['place']],
    ['U.S. is', 'U.S. mines gave [70%] of it.', mined, ['place']],
  ];
  for (const [why, sentence, fields, expected] of cases) {
    it(why, () => expect(against(sentence, fields)).toEqual(expected));
  }

  it('keeps a claim its clause speaks against out of contradictions', () => {
    const plain = { claim: claimOf({ ...mined, ...value(70, 10) }), published: '2025-07-18' };
    const side = (sentence: string) => {
      const claim = claimOf({ ...mined, ...value(98, 1), text: '98%' });
      return { claim, published: '2025-07-18', gist: gistOf(claim, sentence, sentence.indexOf('98%')) };
    };
    const one = { ...plain, gist: gistOf(plain.claim, 'It mines 70% of it.', 9) };
    expect(compare(one, side('China mines 98% of it.'))?.verdict).toBe('contradicts');
    expect(compare(one, side('China mines 98% of the gallium.'))).toBeNull();
    expect(compare(one, side('Vietnam mines 98% of it.'))).toBeNull();
  });
});
