/** Closed classes and the verbs that carry who says, expects or denies something. Verb lines as in change-words.ts. */
export const BE_PRESENT = "is are am 's being be isn't aren't";
export const BE_PAST = "was were been wasn't weren't";
export const HAVE_PRESENT = "has have does do hasn't haven't doesn't don't having";
export const HAVE_PAST = "had did hadn't didn't";
export const MODALS =
  "will would could may might can should must shall won't wouldn't couldn't cannot can't shouldn't 'll";
export const NEGATIONS =
  "not never no neither nor isn't aren't wasn't weren't hasn't haven't doesn't don't hadn't didn't won't wouldn't couldn't cannot can't shouldn't without hardly";

export const PREPOSITIONS =
  'of in on at to from by for with within without into onto over under above below between among through during since until till per against versus vs via across around about after before towards toward upon despite amid inside outside beyond like unlike as than out off up down';
export const CONJUNCTIONS = 'and or but nor yet so plus';
export const WALLS =
  'but while whereas although though because which who whom whose where when unless if so that after before as since until whilst yet however meanwhile';
export const DETERMINERS =
  'the a an this that these those its their his her our your my some any each every all both no such another other';
export const PRONOUNS =
  'it they he she we you i that this those these them him us which who itself themselves one ones latter former';

export const SAY_VERBS = `
say said said|tell told told|report|announce|state|note|add|show showed shown|estimate|reckon|put put put|claim|warn|write wrote written|
calculate|reveal|confirm|find found found|indicate|suggest|believe|think thought thought|argue|explain|declare|disclose|publish|cite|
quote|see saw seen|count|insist|admit|acknowledge|stress|observe|comment|record|communicate|point|underline|highlight|poll|survey|conclude|detail|release|describe|assess|value|plead pleaded pled|hear heard heard|testify|recall
`;
export const FORECAST_VERBS = `
expect|forecast forecast forecast|project|plan|aim|target|hope|intend|predict|anticipate|want|seek sought sought|propose|envisage|envision|foresee foresaw foreseen|guide|schedule|slate|promise|vow|pledge|pencil pencilled pencilled|eye|mull|contemplate|threaten|aspire|suppose
`;
export const FORECAST_WORDS =
  "will would could may might should shall won't wouldn't couldn't 'll likely unlikely probably forecast forecasts target targets goal goals outlook guidance projection projections expectation expectations expected projected planned targeted proposed prospective due poised set potential potentially upcoming odds chance chances probability likelihood hopes ambition ambitions budgeted costed penciled assuming supposing imagine";
export const CHANCES = 'odds chance chances probability likelihood';
export const DENY_VERBS = 'deny|reject|refute|dismiss|dispute|rebut|contradict|disprove|retract|debunk';
export const DENY_WORDS =
  'false wrong wrongly incorrect incorrectly erroneous erroneously untrue mistakenly denial denials misstated';

/** Verbs of news that carry no measure but show where a clause has its verb. */
export const COMMON_VERBS = `
go went gone|come came come|get got got|give gave given|take took taken|bring brought brought|keep kept kept|begin began begun|
start|end|close|shut shut shut|reopen|resume|finish|open|stand stood stood|remain|stay|reach|hit hit hit|total|amount|account|represent|comprise|constitute|
include|exceed|top|surpass|become became become|hold held held|sit sat sat|have|leave left left|set set set|sign|agree|win won won|
help|lead led led|follow|compare|allow|need|use|run ran run|work|call|face|impose|cover|add|restrict|ban|limit|launch|build built built|
expand|enter|host|house|boast|serve|send sent sent|receive|gain|save|cause|prompt|push|drive drove driven|show|mean meant meant|want|
trade|average|equal|outline|outstrip|beat beat beaten|miss|meet met met|maintain|approach|near|touch|break broke broken|slow|halve|double|triple|treble|quadruple
`;
export const ADVERBS =
  'just only even still already again also almost about around some further now then back well far much too very roughly nearly currently another additional whopping mere record respectively together alone combined up-to';
