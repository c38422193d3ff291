import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing.ts';

const sources = (text: string) => claimsOf(text).map(({ source }) => source);

describe('who is said to have a figure', () => {
  it.each<[string, (string | null)[], string]>([
    ['Peru mined 900 tonnes of zinc, according to Eurostat.', ['Eurostat'], 'named after the cue'],
    ['According to Eurostat it imported 900 tonnes.', ['Eurostat'], 'the subject after it is no part of the name'],
    ['Zinc output rose 4%, the Trade Ministry said Wednesday.', ['Trade Ministry'], 'a day after the verb is nobody'],
    ['Carmakers hold parts for 40 days, a survey by the trade body found.', ['trade body'], 'who made the survey'],
    ['Carmakers hold parts for 40 days, a Brenholm survey found.', ['Brenholm survey'], 'the survey has it'],
    ['"We lost 40% of our orders," said Ida Holm.', ['Ida Holm'], 'the speaker of a quotation'],
    ['"We lost orders," said Ida Holm. "It was 40% in a week."', ['Ida Holm'], 'a quotation that runs on'],
    [
      'The mine is closed, said Ida Holm of Brenholm. It could reopen in 90 days, she added.',
      ['Ida Holm'],
      'a pronoun for a speaker named before',
    ],
    ['Ida Holm said she expects sales of $90m.', ['Ida Holm'], 'a pronoun for one named in the sentence'],
    ['"It is slow work," said Ida Holm, who runs a yard with 40 staff.', [null], 'what is told of the speaker'],
    ['Analysts at Cathwell put the odds at 40%.', ['Cathwell'], 'the house they speak for'],
    ['Economists polled by the agency had expected 4%.', ['Economists'], 'those polled, not who polled'],
    ['"Europe needs 900 tonnes," said chief executive Ida Holm.', ['Ida Holm'], 'a role before the name'],
    ['Two in three readers do not mind, according to our poll.', ['poll'], 'a poll of one’s own'],
    [
      'Chile holds 9m tonnes of ore by the count of the US Geological Survey.',
      ['US Geological Survey'],
      'a capital “US” is no pronoun',
    ],
    ['The lawyer, Ida Holm, told the court it lost $90m.', ['Ida Holm'], 'the name set off by commas'],
    ['"It was 900 tonnes. It is less now," said Ida Holm.', ['Ida Holm'], 'named once the quotation ends'],
    ['Commissioner Ida Holm on stage: "We buy 94% of it."', ['Ida Holm'], 'named before the colon'],
    [
      'For zinc the Geological Survey puts it at 900 tonnes.',
      ['Geological Survey'],
      'what the sentence opens with is no part',
    ],
    ['Four in five object, the council found when it asked them.', ['council'], 'a clause of reporting at the end'],
    ['The bank lifted its fourth-quarter forecast for tin to $13,500.', [null], 'a forecast is a noun after its owner'],
    ['A further 900 tonnes is for what Lima calls strategic projects.', [null], 'an adjective is no speaker'],
    ['Sales fell 4%, the company said.', [null], 'the house the article is about'],
    ['The finance chief resigned; 40 people left.', [null], 'nobody says it'],
    ['The United States imports 40% of its zinc.', [null], 'a name is no verb'],
    ['Mines added 900 tonnes of zinc in March.', [null], 'to add to a pile is not to say'],
    ['Ida Holm, finance chief: We closed March with $90m in cash.', ['Ida Holm'], 'a transcript'],
  ])('%s → %j: %s', (text, expected) => expect(sources(text)).toEqual(expected));
});
