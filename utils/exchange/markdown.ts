import { plainText, t } from '../i18n/t.ts';
import type { Note, QuotedClaim } from '../messages/schemas.ts';
import { phraseCited } from '../phrasing/cited.ts';
import { ownDay } from '../phrasing/own-day.ts';
import { readingText } from '../phrasing/reading.ts';
import { phraseSettling } from '../phrasing/settling.ts';
import { phraseDay, phraseOwnDay } from '../phrasing/time.ts';
import { topicOrWords } from '../phrasing/topic.ts';
import { phraseValue } from '../phrasing/value.ts';
import { phraseRead } from '../phrasing/why.ts';
import { passageAddress } from '../text/fragment.ts';
import { linkTo, listItem, plainLine, yamlText } from './escape.ts';
import {
  type Disagreement,
  type Exchange,
  type ExchangedArticle,
  type ExchangedClaim,
  isSamePassage,
  type Quoted,
  type Write,
} from './exchange.ts';
import { onlyArticle, reportTitle, titleOf } from './title.ts';

const yamlList = (values: readonly string[]) => `[${values.map(yamlText).join(', ')}]`;
/** A tag as Obsidian takes it: no spaces, and not a number alone. */
const tagName = (tag: string) => {
  const name = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^\d*$/.test(name) ? `n${name}` : name;
};
const tagsOf = (articles: readonly ExchangedArticle[]) => [
  ...new Set(articles.flatMap(({ notes }) => notes.flatMap(({ tags }) => tags.map(tagName)))),
];

/** A day as Obsidian takes it for a date: bare, without hours. Anything else stays text. */
const yamlDay = (instant: string) => (/^\d{4}-\d\d-\d\d/.test(instant) ? instant.slice(0, 10) : yamlText(instant));

/** Front matter as Obsidian reads it; what is not known is left out. */
function frontMatter(exchange: Exchange): string {
  const tags = yamlList(tagsOf(exchange.articles));
  const of = onlyArticle(exchange);
  const fields: [string, string | null | undefined][] = [
    ['title', yamlText(reportTitle(exchange))],
    ['url', of && yamlText(of.url)],
    ['site', of && yamlText(of.site)],
    ['origin', of && of.origin !== '' && of.origin !== of.site ? yamlText(of.origin) : null],
    ['published', of?.published && yamlDay(of.published)],
    ['authors', of && of.authors.length > 0 ? yamlList(of.authors) : null],
    ['read', of?.firstRead && yamlDay(ownDay(of.firstRead))],
    ['exported', yamlDay(ownDay(exchange.made))],
    ['tags', tags === '[]' ? null : tags],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return ['---', ...lines, '---', ''].join('\n');
}

function sourceLine({ url, site, published, authors, origin, firstRead }: ExchangedArticle): string {
  const where = published ? t('export.source', { site, day: phraseDay(published) }) : site;
  const parts = [linkTo(plainLine(where) || plainLine(url), url)];
  if (authors.length > 0) parts.push(plainLine(authors.join(', ')));
  if (origin !== '' && origin !== site) parts.push(plainLine(t('origin.named', { origin })));
  if (firstRead) parts.push(plainLine(t('export.read', { day: phraseOwnDay(firstRead) })));
  return parts.join(' · ');
}

function quoteBlock(words: string, url: string, quote: QuotedClaim['passage']['quote']): string {
  return `> ${plainLine(words)}\n> ${linkTo(t('export.passage'), passageAddress(url, quote))}`;
}

const claimLine = (claim: QuotedClaim['claim']) =>
  `**${plainLine(phraseValue(claim))}** ${plainLine(readingText(claim))}`;

function claimBlock(article: ExchangedArticle, { claim, passage, sentence, superseded }: ExchangedClaim): string {
  const old = superseded ? ` (${plainLine(t('export.superseded'))})` : '';
  return `${claimLine(claim)}${old}\n\n${quoteBlock(sentence, article.url, passage.quote)}\n`;
}

const sentenceOf = (article: ExchangedArticle, { passage }: Note) =>
  article.claims.find((claim) => isSamePassage(claim.passage, passage))?.sentence;

function noteBlock(article: ExchangedArticle, note: Note): string {
  const { passage, claim, tags, created } = note;
  const blocks: string[] = [];
  if (passage) blocks.push(quoteBlock(sentenceOf(article, note) ?? passage.quote.exact, article.url, passage.quote));
  if (claim) blocks.push(claimLine(claim));
  blocks.push(listItem(note.body));
  const labels = tags.map((tag) => `#${tagName(tag)}`);
  blocks.push(`*${[plainLine(phraseOwnDay(created)), ...labels].join(' ')}*`);
  return `${blocks.join('\n\n')}\n`;
}

/** One of two that do not go together: its value, who printed it when, its words. */
function side({ claim, sentence, passage, url, ...source }: Quoted, others: readonly string[] = []): string {
  const cited = plainLine([source.site, phraseCited(source, others)].join(' · '));
  return `**${plainLine(phraseValue(claim))}** ${cited}\n\n${quoteBlock(sentence, url, passage.quote)}`;
}

function disagreementBlock({ relation, a, b, others }: Disagreement): string {
  const why = `**${t('board.why')}** ${plainLine(plainText(phraseRead(relation, a.claim, b.claim)))}`;
  const settle = `**${t('board.settle')}** ${plainLine(plainText(phraseSettling(relation, a, b)))}`;
  return [`### ${plainLine(topicOrWords(a).text)}`, side(a), side(b, others), `${why} ${settle}`].join('\n\n');
}

function* disagreementBlocks({ disagreements = [] }: Exchange): Iterable<string> {
  const told = Object.groupBy(disagreements, ({ relation }) => relation.verdict);
  const sections = [
    ['page.contradictions', told.contradicts],
    ['page.tensions', told.tension],
  ] as const;
  for (const [heading, pairs = []] of sections) {
    if (pairs.length > 0) yield `\n## ${plainLine(t(heading))}\n`;
    for (const pair of pairs) yield `\n${disagreementBlock(pair)}\n`;
  }
}

function* statisticBlocks({ heading }: Exchange): Iterable<string> {
  const lines = heading?.statistics.map((parts) => `- ${plainLine(plainText(parts))}\n`) ?? [];
  if (lines.length > 0) yield `\n## ${plainLine(t('topic.statistics'))}\n\n${lines.join('')}`;
}

function* articleBlocks(article: ExchangedArticle, section: string): Iterable<string> {
  if (article.notes.length > 0) yield `\n${section} ${plainLine(t('things.notes'))}\n`;
  for (const note of article.notes) yield `\n${noteBlock(article, note)}`;
  if (article.claims.length > 0) yield `\n${section} ${plainLine(t('things.claims'))}\n`;
  for (const claim of article.claims) yield `\n${claimBlock(article, claim)}`;
}

/** Notes and claims for a person to read: quotes with links to the very passage, front matter that Obsidian reads. */
export const writeMarkdown: Write = function* (exchange) {
  yield frontMatter(exchange);
  const only = onlyArticle(exchange);
  yield `\n# ${plainLine(reportTitle(exchange))}\n`;
  if (only) yield `\n${sourceLine(only)}\n`;
  yield* disagreementBlocks(exchange);
  yield* statisticBlocks(exchange);
  for (const article of exchange.articles) {
    if (!only) yield `\n## ${plainLine(titleOf(article))}\n\n${sourceLine(article)}\n`;
    yield* articleBlocks(article, only ? '##' : '###');
  }
};
