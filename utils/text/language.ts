import { isOfClass, TokenKind, type Tokens } from './tokens.ts';
import { formsOf } from './vocabulary.ts';

/** Words that English text is full of and other languages that share its letters are not. */
const ENGLISH = new Set(
  'the of and to in that is was for on with as it by from at be are this have has had not but they their its which were will would been or an we you he she his her said says more than after about over'.split(
    ' ',
  ),
);
/** Function words of other languages, all of which write a comma before decimals; none is a word of English. */
export const FOREIGN: ReadonlySet<string> = new Set(
  `de la le les des du et un une est dans que qui sur el los las en y por del se het een zijn voor niet op te di il che della der das und
   ist von mit ein eine nicht auf im zu och att som det er til av af på o os da dos em um uma não ao na für auch werden wurde dat worden
   werd avec aux nel una sono degli delle stato para como más según foi är för ikke ett ve bir bu için olan się przez oraz dla и в на не
   что для`.split(/\s+/),
);
const IN_ENGLISH = formsOf(ENGLISH);
const IN_FOREIGN = formsOf(FOREIGN);
const LOOKED_AT = 3000;
const LEAST_SHARE = 0.14;
/** Notes and tables leave small words out: fewer are enough where the page says that it is English and no other language's stand there. */
const LEAST_WHERE_TOLD = 0.06;
const MOST_FOREIGN = 0.03;
const FEW_WORDS = 25;

/**
 * Whether a text is English, by its function words; a text too short to tell goes by what its page says of itself.
 * `lang` is a BCP 47 tag or null.
 */
export function isEnglish(tokens: Tokens, lang: string | null): boolean {
  let words = 0;
  let english = 0;
  let foreign = 0;
  for (let index = 0; index < Math.min(tokens.length, LOOKED_AT); index++) {
    if (tokens.kind[index] !== TokenKind.word) continue;
    words++;
    if (isOfClass(tokens, index, IN_ENGLISH)) english++;
    if (isOfClass(tokens, index, IN_FOREIGN)) foreign++;
  }
  const told = lang !== null && /^en\b/i.test(lang);
  if (english >= words * LEAST_SHARE) return true;
  if (words < FEW_WORDS) return lang === null || told;
  return told && english >= words * LEAST_WHERE_TOLD && foreign < words * MOST_FOREIGN;
}
