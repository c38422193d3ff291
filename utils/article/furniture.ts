/** What tells a page's furniture from its article: names of elements, and words that only furniture is worded in. */
import { isSentence } from './blocks.ts';
import type { Box, TextBlock } from './sketch.ts';

/** A pattern that is made when it is first asked: the script in a page brings these in, and most pages never ask. */
function later(make: () => RegExp): Pick<RegExp, 'test'> {
  let made: RegExp | undefined;
  return {
    test(text) {
      made ??= make();
      return made.test(text);
    },
  };
}

const named = (words: string) =>
  later(() => new RegExp(`(?:^|[\\s_-])(?:${words.trim().replace(/\s+/g, '|')})(?=$|[\\s_\\d-])`));

const listed = (phrases: string) =>
  phrases
    .split('|')
    .map((phrase) => phrase.trim())
    .join('|');
const lines = (phrases: string) => later(() => new RegExp(`^(?:${listed(phrases)})[\\s:.…]*$`, 'i'));
const begins = (phrases: string) => later(() => new RegExp(`^[[(]?(?:${listed(phrases)})`, 'i'));

/** Whatever stands in an element of such a name is no part of the article. */
const FURNITURE = named(`
  newsletters? newsletterbox signup sign-up signin sign-in login log-in subscribe subscription subscriptions registration promos? promotion
  promoted sponsor sponsored sponsorship advert advertisement advertising ad ads ad-container adslot adsbygoogle admod commercials? outbrain taboola
  related relatedarticles related-articles recommend recommended recommendations recirc recirculation more-topic more-stories
  morestories read-more readmore also-read most-read mostread popular trending teasers? teaser-list up-next next-article prev next
  prev-next share sharing sharebar share-bar social follow-us comments disqus livefyre author-bio authorbio author-box author-text
  about-author bio contributors? breadcrumbs? gallery resgalleryitem slideshow carousel slider video-fallback jwplayer podcast
  audio-player poll quiz oembed-placeholder cookies? consent gdpr feedback
  disclaimer copyright attribution byline caption captions image-caption figcaption media-caption featured-image-caption credit credits
  contentcredit photo-credit navigation menu toolbar sidebar popup modal overlay toast donate donation membership call-to-action cta
  app-store google-play download-app ticker most-viewed conveyor-screen is-hidden d-none article-list article-tags tag-list
`);
/** In an element of such a name only whole sentences are part of the article. */
const DOUBTFUL = named(`
  date dates datetime timestamp time-ago published publish publish-date published-date pubdate article-date updated meta metadata
  meta-info meta-information read-time reading-time time-to-read wordcount word-count tags tag topics topic keywords kicker section
  label labels widget embed video photo image media figure info placeholder paywall regwall views stats authors author nav print hidden banner button btn header
  latest heading headline title
`);
/** Names of the paragraph between a headline and the text. */
const STANDFIRST = named(`
  standfirst stand-first dek deck lede lead intro chapo subtitle sub-title subheadline sub-headline subhead sub-head sub-heading
  subheading strapline preamble summary article-summary excerpt article-description synopsis teaser-text untertitel vorspann ingress perex
  abstract
`);
const RESPONSIVE =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):(?:block|flex|inline\S*|grid|contents)|d-(?:sm|md|lg|xl)-(?!none)\w+)/;

/** Lines that are nothing but a label. */
const LABEL = lines(`
  adverts? | advertisements? | anzeige | publicit[eé] | werbung | sponsored(?: content)? | promoted | \\[pr\\] | ad | loading | caption | close | share
  | story continues below.{0,40} | continue reading.{0,40} | article continues.{0,40} | scroll to continue.{0,40}
  | (?:the )?(?:associated press|reuters|getty images?|afp|bloomberg)(?: contributed to this report)? | all rights reserved | skip to .{0,40}
  | \\d+ min(?:ute)?s?\\.?[ -]read | (?:about )?(?:\\d+ ?(?:h(?:ou)?rs?|h|d(?:ays?)?|m(?:in(?:ute)?s?)?|weeks?|months?)[, ]{1,2}){1,2}ago | \\d[\\d.,]*[km]? (?:comments?|shares?|views?|likes?|reads?|replies|reactions|votes|followers)
`);
/** What a line begins with that offers the reader a subscription, or asks for one. */
const OFFER = begins(`
  subscribe (?:now|today|to|for|and) | sign (?:up|in) (?:to|for|now|or|today|here) | register (?:now|today|here|for free) | create an account
  | log ?in (?:to|or) | (?:keep|continue) reading (?:for|with|by)\\b | get (?:full|unlimited|complete) (?:digital )?access
  | unlock (?:this|full|unlimited) | start your (?:free )?trial | already (?:a subscriber|subscribed|registered)\\b
`);
/** What a line begins with that asks the reader to do something else, or says who took a picture or wrote a report. */
const CALL = begins(`
  follow us | stay updated | click here | tap here | download (?:our|the) \\S* ?app | join (?:our|us on) | share this
  | read (?:more|also|next)\\s*[:»>] | also read\\b | related(?: \\w+)?: | tags?: | see also: | lesen sie (?:auch|hier) | lies auch | lire aussi | (?:watch|listen|video|audio|podcast)\\s*[:|] | more on this
  | follow \\S+(?: \\S+){0,4} on (?:google|twitter|x|facebook|instagram|whatsapp|threads|bluesky|linkedin|youtube|telegram|tiktok)\\b
  | (?:photo|image|picture|foto|quelle|bild|video)(?:graph)?s?(?: credits?| by| courtesy)?\\s*: | credits?: | file photo | © | copyright \\W*\\d
  | (?:additional |with )?reporting by [A-Z] | editing by [A-Z] | our standards: | with (?:files|reports|inputs) from
  | contact (?:the )?(?:reporters?|editors?|authors?|writers?|journalists?)\\b | il vous reste \\d | we apologi[sz]e, but this video | get \\S+(?: \\S+){1,4} by clicking here
`);
/** What only lines that are no sentences may begin with to be furniture. */
const LEAD = begins(`
  read (?:more|also|next|the full) | more (?:on|from|about) | watch\\b | listen\\b | subscribe\\b | register\\b | sign (?:up|in)\\b | log ?in\\b
  | (?:first |last )?(?:published|updated|posted)\\b | by [A-Z]\\S+ [A-Z]\\S+$ | share (?:this|on)\\b | loading\\b | getty images
`);
/** Calls to the reader in whatever words they begin. */
const ANYWHERE =
  /\b(?:follow us on|click here to|sign up (?:for|to) our|subscribe to our|by signing up|download the app|by clicking here|cancel any ?time|billed (?:monthly|annually|yearly|every)|(?:straight|delivered) to your inbox)\b|\bjoin (?:the |our |more than |over )*\d[\d,.]*\S* (?:\w+ )?(?:readers|subscribers|members)\b/i;
const CONTACT = /^(?:\S+@\S+\.\w+|@\w+|(?:https?:\/\/|www\.)\S+|(?:twitter|x|facebook|instagram)\.com\/\S+)$/i;
const RELATED_LIST =
  /^(?:you (?:may|might) (?:also )?(?:like|be interested)|related (?:stories|articles|news|content|links|topics|coverage|reading)|(?:more|other|latest|top|trending|recommended|popular) (?:stories|news|articles|headlines|from|in|on|for you)\b|read (?:more|next|also)|recommended|most read|most popular|trending(?: now)?|editor['’]?s['’]? picks?|don['’]t miss|in other news|also in the news|what to read next|up next)[\s:.…]*$/i;
const LONGEST_CALL = 220;

export const opensRelatedList = (text: string) => text.length < 60 && RELATED_LIST.test(text);

/** How a box is named: as furniture, as what only sentences are text in, or neither. */
type Naming = 'furniture' | 'doubtful' | 'none';
const namings = new WeakMap<Box, Naming>();

/** Attributes whose values name what an element is for. */
const NAMING = ['class', 'id', 'data-component', 'data-component-name', 'data-testid', 'data-qa'] as const;

/** An element's names in lower case, camel case cut into words. */
function nameOf({ attributes }: Box): string {
  const name = NAMING.map((each) => attributes[each] ?? '').join(' ');
  return name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}

/** What sites call regions beside the article to readers who hear them. */
const COMMENT_LABEL = lines('(?:\\S+ ){0,2}comments?(?: section)? | join the (?:discussion|conversation)');
const LABELLED = lines(`
  advertisements? | ads? | sponsored(?: .{0,40})? | promoted(?: .{0,40})? | (?:.{0,20} )?newsletters?(?: .{0,20})? | subscribe(?: .{0,40})?
  | related(?: .{0,40})? | recommended(?: .{0,40})? | (?:more|top|latest|other) (?:stories|news|articles|headlines|from .{0,40}) | most (?:read|viewed|popular)
  | trending(?: .{0,20})? | share(?: .{0,40})? | social .{0,40} | market data | stock quotes? | breadcrumbs? | table of contents | polls? | quiz
  | about the authors? | cookies?(?: .{0,20})? | privacy(?: .{0,20})?
`);

function namingOf(box: Box): Naming {
  const label = box.attributes['aria-label'];
  if (label && (LABELLED.test(label) || COMMENT_LABEL.test(label))) return 'furniture';
  const name = nameOf(box);
  if (name.trim() === '') return 'none';
  if (FURNITURE.test(name) && !RESPONSIVE.test(box.signature)) return 'furniture';
  return DOUBTFUL.test(name) ? 'doubtful' : 'none';
}

/** Whether the box is furniture by its name; `prose` says whether a whole sentence stands in it. */
export function isFurnitureBox(box: Box, prose: boolean): boolean {
  let naming = namings.get(box);
  if (!naming) {
    naming = namingOf(box);
    namings.set(box, naming);
  }
  return naming === 'furniture' || (naming === 'doubtful' && !prose);
}

/** Comments of readers are text as long as the article's, and made like it. */
const COMMENT = named(`
  comments? commentlist comment-list disqus livefyre vuukle spotim openweb viafoura coral-talk forum discussion-thread replies
  user-reviews
`);
export const isCommentBox = (box: Box) =>
  COMMENT.test(nameOf(box)) || COMMENT_LABEL.test(box.attributes['aria-label'] ?? '');

/** Some sites call the paragraph below the headline a teaser. */
const TEASER = named('teasers?');
export const isTeaserBox = (box: Box) => TEASER.test(nameOf(box));

export const isStandfirstBox = (box: Box) => STANDFIRST.test(nameOf(box));

/** Whether a line offers the reader a subscription, or asks for one. */
export const isOffer = ({ text }: TextBlock): boolean =>
  text.length <= LONGEST_CALL && (OFFER.test(text) || ANYWHERE.test(text));

/** Whether the words of a block are those of furniture: an advertisement's label, a call to subscribe, a credit, an address. */
export function isFurnitureText(block: TextBlock): boolean {
  const { text, linked, box } = block;
  const sentence = isSentence(text);
  if (isOffer(block) || (text.length <= LONGEST_CALL && (LABEL.test(text) || CALL.test(text)))) return true;
  if (!sentence && text.length <= LONGEST_CALL && LEAD.test(text)) return true;
  if (CONTACT.test(text)) return true;
  return linked > 0.95 && box.kind !== 'table-row' && !sentence;
}
