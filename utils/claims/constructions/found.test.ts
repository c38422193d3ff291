import { checkMeasures } from '../testing.ts';

checkMeasures([
  ['Behind the refining plant police discovered 40 tonnes of tin.', ['other tin'], 'what searchers find'],
  ['Thieves stole 9 tonnes of cobalt from a smelting works.', ['other cobalt'], 'what thieves take'],
  ['The refining plant treated 40 tonnes of tin.', ['processing tin'], 'trap: what a plant does'],
]);
