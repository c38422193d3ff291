import { describe, expect, it } from 'vitest';
import { findConflicts } from './conflicts.ts';

const kinds = (...texts: string[]) =>
  findConflicts(texts.map((text, index) => ({ title: null, text, published: `2026-11-2${index}` }))).map(
    ({ kind }) => kind,
  );

describe('days told of measures without a number', () => {
  const differing: [why: string, a: string, b: string][] = [
    [
      'the end of a suspension',
      "China's suspension of its October rare earth controls expires on 10 November 2026.",
      "The suspension of China's October controls on rare earths runs out on 27 November 2026.",
    ],
    [
      'the start of a ban',
      'The Indian ban on exports of rare earths to Japan took effect on June 13.',
      "India's ban on rare earth exports to Japan came into force on June 30.",
    ],
    [
      'a law by its name',
      "The EU's Critical Raw Materials Act entered into force on 23 May 2024.",
      'The Critical Raw Materials Act came into force on 3 June 2024.',
    ],
    [
      'the end of a suspended ban',
      'Beijing has suspended its ban on exports of gallium, germanium and antimony to the United States until 27 November 2026.',
      "China's suspension of its ban on gallium, germanium and antimony exports to the US ends on November 10, 2026.",
    ],
    [
      'goods in other words',
      "Malaysia's moratorium on exports of unprocessed rare earths begins on 1 January.",
      'Malaysia said the moratorium on exports of raw rare earths starts on 1 February.',
    ],
    [
      'the end of a ban',
      "Congo's export ban on cobalt ends on June 22.",
      'The ban on cobalt exports from Congo ends on 20 September 2026.',
    ],
    [
      'a waiver',
      'The waiver that lets Japan buy Russian titanium expires on 15 December.',
      "Japan's waiver for titanium from Russia expires on 31 December.",
    ],
    [
      'a day without its year',
      "Chile's ban on exports of raw lithium takes effect on January 4.",
      "Chile's ban on exports of raw lithium takes effect on 9 January 2027.",
    ],
    [
      'what the sentence before names',
      'Vietnam published its ban on exports of raw gallium. The ban takes effect on 2 December.',
      "Vietnam's ban on raw gallium exports takes effect on 12 December.",
    ],
  ];
  it.each(differing)('differ: %s', (_why, a, b) => expect(kinds(a, b)).toEqual(['date']));

  const alike: [why: string, a: string, b: string][] = [
    [
      'suspensions of two measures',
      "China's suspension of its October rare earth controls expires on 10 November 2026.",
      "China's suspension of its ban on gallium exports to the US expires on 27 November 2026.",
    ],
    [
      'bans against two states',
      "India's ban on rare earth exports to Japan took effect on June 13.",
      "India's ban on rare earth exports to South Korea took effect on June 30.",
    ],
    [
      'a package, whose parts begin apart',
      "China's new controls on rare earths take effect on 8 November.",
      "China's controls on rare earths take effect on 1 December for foreign goods.",
    ],
    [
      'adopted is not in force',
      'The Critical Raw Materials Act was adopted on 18 March 2024.',
      'The Critical Raw Materials Act entered into force on 23 May 2024.',
    ],
    [
      'start and end',
      "Congo's ban on cobalt exports took effect on February 22.",
      "Congo's ban on cobalt exports ends on June 22.",
    ],
    [
      'what was prolonged has two days',
      "Congo's ban on cobalt exports was to end on June 22 but was extended to September 20.",
      "Congo's ban on cobalt exports ends on June 22.",
    ],
    [
      'prolonged by one alone',
      "Congo's ban on cobalt exports ends on June 22.",
      'Congo extended its ban on cobalt exports until 20 September.',
    ],
    [
      'what may end has no day',
      'The embargo on gallium to the US ends on 27 November, a Chinese official said.',
      "China's ban on gallium exports to the United States may end on 10 December.",
    ],
    ['two laws', 'The Mine Safety Act takes effect on 1 July.', 'The Minerals Security Act takes effect on 1 August.'],
    [
      'two goods',
      "Indonesia's ban on bauxite exports starts on June 10.",
      "Indonesia's ban on copper concentrate exports starts on July 1.",
    ],
    [
      'imports and what they are used in',
      'The US ban on imports of Chinese tungsten starts on 1 January 2027.',
      'The US ban on Chinese tungsten in arms contracts starts on 1 February 2027.',
    ],
    [
      'of one state and between two',
      "The pause in China's rare earth controls ends on 10 November, the commerce ministry said.",
      'The truce between the United States and China over rare earths ends on 10 November.',
    ],
    [
      'in force, and applied',
      'The Critical Raw Materials Act applies from 24 May 2024.',
      'The Critical Raw Materials Act entered into force on 23 May 2024.',
    ],
    [
      'an exception',
      "Vietnam's ban on exports of raw rare earths begins on 1 January, though firms with contracts have until 1 March.",
      "Vietnam's ban on exports of raw rare earths begins on 1 March for firms with contracts.",
    ],
    [
      'one of them tells both',
      "Peru's ban on exports of tin ore takes effect on 1 December. An earlier notice said that Peru's ban on exports of tin ore takes effect on 15 December.",
      "Peru's ban on exports of tin ore takes effect on 15 December.",
    ],
    [
      'one day',
      "Peru's ban on exports of tin ore ends on Dec. 15.",
      "Peru's ban on tin ore exports runs out on 15 December 2026.",
    ],
  ];
  it.each(alike)('do not differ: %s', (_why, a, b) => expect(kinds(a, b)).toEqual([]));
});

describe('who acted', () => {
  it('on a list of companies', () =>
    expect(
      kinds(
        "China's Ministry of Commerce said on Tuesday that it had added seven Japanese shipyards to its blacklist for dual-use goods.",
        'The foreign ministry in Beijing added seven Japanese shipyards to a blacklist for dual-use goods on Tuesday.',
      ),
    ).toEqual(['actor']));
});
