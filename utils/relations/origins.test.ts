import { describe, expect, it } from 'vitest';
import { workOf } from '../../tests/work.ts';
import { fingerprintOf, isCopy, likeness } from './copies.ts';
import { originsOf } from './origins.ts';

const told = (text: string, authors: string[] = [], site: string | null = 'Northern Ledger') =>
  originsOf({ text, authors, site });
const middle =
  'Miners in the north have been waiting for word from the capital since the spring, and so have buyers. '.repeat(20);

describe('originsOf', () => {
  const cases: [why: string, text: string, expected: string[]][] = [
    ['a dateline', 'BEIJING (Reuters) - Shipments fell in May.', ['Reuters']],
    ['a dateline with a long dash', 'WASHINGTON (AP) — Shipments fell in May.', ['Associated Press']],
    ['a credit at the end', `${middle}(With dpa)`, ['dpa']],
    ['several at the end', `${middle}(Reuters, AFP)`, ['Reuters', 'AFP']],
    ['inputs', `${middle}(With inputs from PTI) ${middle}`, ['PTI']],
    ['a source line', `${middle}\nSource: Xinhua`, ['Xinhua']],
    ['said at the start to have reported it', 'Shipments fell, Bloomberg reported, citing traders.', ['Bloomberg']],
    ['by its short name', 'Shipments fell, according to SCMP. Buyers wait.', ['South China Morning Post']],
    ['a paper we do not know', 'Shipments fell, the Harbour Gazette reported on Friday.', ['Harbour Gazette']],
    ['cited', 'Shipments fell, the ministry said, as reported by Kyodo News.', ['Kyodo']],
    ['once and late is no leaning', `${middle}A mine reopened, Reuters reported in May. ${middle}`, []],
    ['a picture’s credit is none', `${middle}\nA magnet in a workshop (AFP)\n${middle}`, []],
    ['a ministry is no outlet', 'Shipments fell, the ministry said, according to the Customs Office.', []],
    ['small words are no agencies', 'The ap on his phone showed a mint in Efe’s hand, he said.', []],
    ['a dateline without brackets', 'LIMA, Nov. 3, Reuters — Shipments fell.', ['Reuters']],
    ['a dateline between strokes', 'MOSCOW, November 3. /TASS/. Shipments fell.', ['TASS']],
    ['a right to copy at the end', `${middle}\n© 2026 AFP`, ['AFP']],
    ['the same in words', `${middle}\nCopyright 2026 The Associated Press. All rights reserved.`, ['Associated Press']],
    ['an agency with a writer’s initials', `${middle}\ndpa/tk`, ['dpa']],
    ['an agency with a photographer', `${middle}\nAFP/Lena Ort`, []],
    ['a feed', `${middle}\nStaff have not edited this story, which comes from a syndicated feed by PTI.`, ['PTI']],
    ['a reprint', `${middle}\nThis article is republished from The Conversation.`, ['The Conversation']],
    ['whose way of signing it is', `${middle}\n(Reporting by Ana Lopes in Lima; Editing by Tom Hale)`, ['Reuters']],
    ['at a sentence’s end', 'No quota was announced, Caixin reported.', ['Caixin']],
    ['a full stop between', 'The plan reached Axios. Said one of those who drew it up: wait.', []],
    ['one’s own name', 'Shipments fell, the Northern Ledger reported.', []],
    ['nothing', '', []],
  ];
  for (const [why, text, expected] of cases) it(why, () => expect(told(text)).toEqual(expected));
  it('reads bylines', () => expect(told('Shipments fell.', ['Ida Holm, Reuters', 'Agencies'])).toEqual(['Reuters']));
  it('is quick on a long page', () => {
    expect(workOf(() => told('(Reuters '.repeat(600_000)))).toBeLessThan(1_000_000);
  });
});

describe('copies', () => {
  const story = Array.from({ length: 300 }, (_, index) => `word${(index * 7919) % 1009}`).join(' ');
  const cases: [why: string, a: string, b: string, expected: boolean][] = [
    ['the same text', story, story, true],
    ['a body that stands twice', story, `${story} ${story}`, true],
    ['a new headline and a sentence less', story, `Another headline here today ${story.slice(0, -200)}`, true],
    ['other quotes and dashes', `“Ore” — ${story}`, `"Ore" – ${story}`, true],
    ['another story', story, middle, false],
    ['two texts too short to tell', 'a b c', 'a b c', false],
  ];
  for (const [why, a, b, expected] of cases) {
    it(why, () => {
      expect(isCopy(fingerprintOf(a), fingerprintOf(b))).toBe(expected);
      expect(likeness(fingerprintOf(a), fingerprintOf(b))).toBe(likeness(fingerprintOf(b), fingerprintOf(a)));
    });
  }
  it('fits what a message may carry', () => {
    const print = fingerprintOf(story);
    expect(print.length).toBeLessThanOrEqual(256);
    expect(print.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
  });
});
