import { COMPANY_KINDS } from './name-words.ts';

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs whose subject is said to have a figure, as lines for the inflection table. "Put" and "give" need "at" after them. */
export const REPORTING_VERBS = `
say said said|show showed shown|tell told told|remind|reckon|estimate|report|note|claim|argue|add|sneer|poll|identify|put put put|reveal|announce|write wrote written|
calculate|communicate|warn|complain|believe|think thought thought|see saw seen|expect|forecast forecast forecast|predict|project|count|find found found|
state|insist|admit|confirm|disclose|suggest|indicate|conclude|explain|acknowledge|stress|observe|record|testify|rule|order|grumble|caution|guess|assume|speak spoke spoken|point|inform|assert|contend|maintain|remark|comment|recall|declare|allege|joke|quip|boast|lament|stipulate|opine|hint|reply|respond|counter|concede|reiterate|clarify|emphasise|emphasize|signal signalled|affirm|foresee foresaw foreseen|anticipate|
assess|value|register|log|tally|deny|understand understood understood|learn|hear heard heard
`;
/** Verbs that report wherever a quotation ends beside them, and nowhere else. */
export const QUOTING_VERBS = `
mutter|fume|rage|sigh|laugh|shrug|whisper|shout|snap|thunder|grin|groan|moan|cry|plead|beam|chuckle|crow|gush|storm|blast|hiss|protest|
muse|wonder|retort|enthuse|scoff|growl|exclaim|recount|agree|continue|vow|promise
`;
/** Forms that are nouns as often: after an article, an adjective or a sign of possession they report nothing. */
export const NOUN_FORMS = words(
  'values lists logs tally register protest storm blast promise promises report reports estimate estimates claim claims forecast forecasts project projects poll polls record records order orders rule rules note notes count counts show shows point points state states guess comment comments counter counters signal signals hint hints boast boasts joke jokes',
);
/** Verbs that do other things as often: they report only beside "that" or a quotation. */
export const NEEDS_THAT = words(
  'assess assesses assessed value values valued register registers registered log logs logged tally tallies tallied add adds added tell tells count counts counted record records recorded rule rules ruled order orders ordered find finds found state states stated comment comments commented respond responds responded reply replies replied joke jokes joked see sees saw seen explain explains think thinks thought admit admits assume assumes assumed conclude concludes concluded guess suggest suggests suggested observe observes observed testify poll polls polled stress stresses stressed maintain maintains maintained declare declares declared recall recalls recalled signal signals signaled signalled hint hints hinted boast boasts boasted counter counters countered write writes wrote deny denies denied understand understands understood learn learns learned learnt hear hears heard',
);
/** Verbs that report only with "at" or "of" after them: "puts it at 5%", "spoke of 4,000". */
export const VERBS_WITH: Readonly<Record<string, string>> = {
  put: 'at',
  puts: 'at',
  see: 'at',
  sees: 'at',
  saw: 'at',
  spoke: 'of',
  speak: 'of',
  speaks: 'of',
  value: 'at',
  values: 'at',
  valued: 'at',
  point: 'to',
  points: 'to',
  pointed: 'to',
  assess: 'at',
  assesses: 'at',
  assessed: 'at',
};
/** Verbs of keeping count: with the figure right after them they report without "that". */
export const COUNTING_VERBS = 'count|record|register|log|tally';
/** What stands before "by" and whoever reckoned a figure: "estimated by the bank". */
export const RECKONED = words(
  'estimated reckoned put valued forecast projected counted recorded reported expected predicted compiled collected calculated assessed measured published released issued gathered provided supplied quoted pencilled penciled',
);
/** What holds figures: its owner or maker is who has them. */
export const FIGURE_NOUNS = words(
  'data figures statistics numbers survey poll study report analysis count reckoning estimate estimates tally records research census readout',
);
/** People who speak for the house named after them: "analysts at Cathay Bullion". */
export const SPOKESPEOPLE = words(
  'analysts analyst economists economist traders strategists researchers researcher spokesman spokeswoman spokesperson representatives executives officials',
);
/** Words for whoever the article is about: their own figures are the article's. */
export const OWN_HOUSE: ReadonlySet<string> = new Set([...COMPANY_KINDS, ...words('bank board business management')]);
/** Pronouns that stand for a speaker named before. */
export const SPEAKER_PRONOUNS = words('he she they');
/** What is done to those whose answers are counted. */
export const SURVEYED = words('asked polled surveyed questioned canvassed interviewed');
/** What asks a sample: "a poll by the agency", "a survey of 40 firms". */
export const SURVEYS = words('poll survey study report sample questionnaire');

/** Titles before a person's name that end in a full stop. */
export const CUT_TITLES = words('mr mrs ms dr prof rep sen gov gen col lt capt sgt adm maj cmdr brig hon rev amb pres');
