import type { Context } from '../draft.ts';
import { MADE } from '../measure/made.ts';
import { WORLDWIDE } from '../place/world-region.ts';
import { isMetByImports } from '../trade/trade-partner.ts';
import { IMPORTING, IMPORTS, LEANING, TURNING, WANTS } from '../trade/trade-vocabulary.ts';
import { RELATIVES } from '../words/pronouns.ts';
import { anyOf, words } from '../words/word-class.ts';
import { after, before, construction, placeAfter, saysAfter, saysBefore } from './construction.ts';

const ITS = words('its their our the');
const THEY = words('it they we');
const IT_THEM = words('it them');
const ELSEWHERE = words('there abroad overseas');
const BUYING = words(
  'buy buys buying bought get gets got getting obtain obtains obtained source sources sourced take takes took taking draw draws drew drawn drawing secure secures purchase purchases purchased receive receives',
);
const EARNINGS = words('sales revenue revenues income turnover profit profits earnings money funding orders');
const [THESE, GOODS] = [words('these those such'), words('minerals metals materials elements goods supplies magnets')];
const USED = words('uses used needs needed consumes consumed requires required');
const MEETING = words(
  'meet meets met cover covers covered satisfy satisfies satisfied supplies supplied provide provides provided',
);
const RELYING = words(
  'rely relies relied reliant depend depends depended dependent dependence reliance lean leans leaned leant leaning',
);
const FROM = words('from');
const A_COUNTRY = words('country source supplier nation state');
const ANY_ONE = words('any single one');
const IMPORT = words('import imports');

/** "tin, 80% of which it buys from Peru". */
const isOfWhichBought = (c: Context) =>
  c.scene.base[c.spot.to + 1] === 'which' && saysAfter(c, BUYING, MAX_BUYER) && placeAfter(c, 'from');
const MAX_BUYER = 7;

/** "buys 80% of its tin from Peru": what a place cannot do without, unless imports are what is counted. */
export const buysOfItsUse = construction(BUYING, (c, ballot) => {
  const { base } = c.scene;
  const { to } = c.spot;
  if (base[to] === 'of' && isOfWhichBought(c)) ballot.add('dependence', 13, 'what a place buys of what it uses');
  if (base[to] !== 'of' || !saysBefore(c, BUYING, c.view.from) || saysAfter(c, EARNINGS, 4)) return;
  const fromAbroad =
    (c.scene.is(to + 1, ITS) || (c.scene.is(to + 1, THESE) && saysAfter(c, GOODS, 4))) &&
    (placeAfter(c, 'from') || placeAfter(c, 'in') || saysAfter(c, ELSEWHERE, 8) || saysAfter(c, ANY_ONE, 8));
  const itAbroad = c.scene.is(to + 1, IT_THEM) && c.scene.is(to + 2, ELSEWHERE);
  const used = after(c, USED, 7);
  if (!fromAbroad && !itAbroad && !(used >= 0 && c.scene.is(used - 1, THEY))) return;
  const imported = saysBefore(c, IMPORTING, c.view.from) || saysAfter(c, IMPORTING, 12);
  ballot.add(imported ? 'imports' : 'dependence', 13, 'what a place buys of what it uses');
});

const MAX_WHOLE = 4;
/** "It depends on Peru, which mines 90% of it", "which controls 90% of the world's": what the other side does or has, in a relative clause of its own. */
const isToldOfAnother = ({ scene, view, spot, clauseFrom }: Context) =>
  (scene.is(clauseFrom, RELATIVES) || (scene.base[clauseFrom] === ',' && scene.is(clauseFrom + 1, RELATIVES))) &&
  (view.cues.some(({ from, measure }) => from > clauseFrom && from < spot.from && MADE.has(measure)) ||
    scene.first(spot.to, spot.to + MAX_WHOLE, WORLDWIDE) >= 0);

/** "The dependence is a risk, as exports fell by 9%": another statement, with a measure of its own. */
const isLeftBehind = ({ scene, view, spot }: Context, relies: number): boolean =>
  view.cues.some(
    ({ form, weak, measure, from, to }) =>
      form !== 'agent' &&
      !weak &&
      measure !== 'dependence' &&
      measure !== 'other' &&
      from > relies &&
      to <= spot.from &&
      scene.first(relies, from, AS) >= 0,
  );
const AS = words('as while because since after');

const MAKING_UP = words(
  'make made makes making account accounts accounted accounting represent represented represents',
);
/** "Imports made up 40% of the country's consumption": what is used comes from elsewhere. */
function isMadeUpOfImports(c: Context): boolean {
  const { scene, spot } = c;
  if (scene.base[spot.to] !== 'of' || !saysAfter(c, WANTS, MAX_USER)) return false;
  const verb = before(c, MAKING_UP);
  return verb >= 0 && scene.first(Math.max(c.clauseFrom, verb - MAX_IMPORTED), verb, IMPORTS) >= 0;
}
const [MAX_USER, MAX_IMPORTED] = [8, 6];

/** "turns to Peru for 60% of its tin", "for 60% of the tin it needs, Japan turns to Peru". */
export const turnsTo = construction(TURNING, (c, ballot) => {
  const { scene, spot, view } = c;
  if (scene.base[spot.from - 1] !== 'for' || scene.base[spot.to] !== 'of') return;
  const verb = scene.first(view.from, view.to, TURNING);
  const isToPlace = view.places.some(({ role, from }) => role === 'to' && from > verb && from <= verb + 3);
  if (scene.base[verb + 1] === 'to' && isToPlace) ballot.add('dependence', 18, 'whom it turns to');
});

/** "China met 90% of its needs", "relies on Kenya for 60%", "65% from any one country". */
export const leansOnAnother = construction(anyOf(MEETING, RELYING, FROM, IMPORT), (c, ballot) => {
  const { base } = c.scene;
  const { to } = c.spot;
  const meets = saysBefore(c, MEETING, c.view.from);
  const ofItsNeeds =
    base[to] === 'of' && c.scene.is(to + 1, ITS) && base[to + 1] !== 'the' && c.scene.is(to + 2, WANTS);
  if (meets && (ofItsNeeds || saysBefore(c, WANTS, c.view.from))) {
    const ofAll = saysBefore(c, WORLDWIDE, c.view.from);
    ballot.add(ofAll ? 'supply' : 'dependence', 13, 'part of the needs that another meets');
  }
  const ofWorlds = meets && base[to] === 'of' && base[to + 1] !== 'what' ? after(c, WORLDWIDE, MAX_WHOLE) : -1;
  if (ofWorlds >= 0 && saysAfter(c, WANTS, ofWorlds - to + MAX_WHOLE))
    ballot.add('supply', 20, "part of the world's needs that somebody meets");
  if (isMadeUpOfImports(c)) ballot.add('dependence', 18, 'use that is imported');
  if (meets && isMetByImports(c)) ballot.add('dependence', 16, 'needs met by imports');
  const relies = before(c, RELYING, isToldOfAnother(c) ? c.clauseFrom : c.view.from);
  if (relies >= 0 && !isLeftBehind(c, relies)) ballot.add('dependence', 11, 'relies on');
  const net = base[to] === 'net' ? to + 1 : to;
  const lean = c.scene.is(net, IMPORT) ? net + 1 : net;
  if (c.scene.is(c.scene.base[lean] === '-' ? lean + 1 : lean, LEANING))
    ballot.add('dependence', 17, 'how far it leans');
  const from = c.scene.first(to, Math.min(c.segmentTo, to + 14), FROM);
  const single = before(c, ANY_ONE, c.clauseFrom);
  if (single >= 0 && c.scene.first(single, single + 3, A_COUNTRY) >= 0 && saysBefore(c, MEETING, single))
    ballot.add('dependence', 14, 'what any one country gives');
  if (from >= 0 && c.scene.first(from + 1, from + 3, ANY_ONE) >= 0) ballot.add('dependence', 9, 'from any one country');
});
