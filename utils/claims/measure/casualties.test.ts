import { describe } from 'vitest';
import { checkMeasures } from '../testing.ts';

describe('people and their pay', () => {
  checkMeasures([
    ['A fire at the pit killed four workers and hurt nine.', ['other -', 'other -'], 'who came to harm'],
    ['Six welders are missing.', ['other -'], 'who came to harm, behind the number'],
    ['The pit has 60 workers; the owners died long ago.', ['workforce -'], 'trap: others died'],
    ['Boreal Mining sent 60 welders home.', ['workforce -'], 'those who had work'],
    ['One in nine mining jobs is at risk.', ['workforce -'], 'a part of those at work'],
    ['Of the 600 people it employs, nine in ten are Peruvian.', ['workforce -', 'workforce -'], 'a part in front'],
    ['Output was 9% less than miners made in May.', ['production - change'], 'trap: a comparison with workers'],
    ['A driver takes home $700 a month, twice the average wage.', ['other -', 'other -'], 'pay'],
  ]);
});
