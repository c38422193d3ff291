import { currentLocale } from '../i18n/locale.ts';
import { type Part, t } from '../i18n/t.ts';
import type { Passage } from '../messages/schemas.ts';
import { phraseCited } from '../phrasing/cited.ts';
import { readingText } from '../phrasing/reading.ts';
import { phraseSettling } from '../phrasing/settling.ts';
import { phraseDay, phraseOwnDay } from '../phrasing/time.ts';
import { topicOrWords } from '../phrasing/topic.ts';
import { phraseValue } from '../phrasing/value.ts';
import { phraseRead } from '../phrasing/why.ts';
import { passageAddress } from '../text/fragment.ts';
import { isLinkable } from './address.ts';
import type { Disagreement, ExchangedArticle, ExchangedClaim, ExchangedNote, Quoted, Write } from './exchange.ts';
import { reportTitle, titleOf } from './title.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Somebody's text as text, in an element or an attribute. Control characters, which HTML may not hold, are left out. */
const asText = (text: string) =>
  text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);

/** A link, where the address is one of the web. */
const link = (words: string, address: string) =>
  isLinkable(address) ? `<a href="${asText(address)}">${asText(words)}</a>` : asText(words);

const STYLE = `
:root { color-scheme: light; font: 10.5pt/1.45 system-ui, sans-serif; color: #1d1b22; background: #fff }
body { max-inline-size: 46rem; margin: 2rem auto; padding: 0 1rem }
h1, h2, h3 { line-height: 1.25; break-after: avoid }
article { margin-block: 2.5rem; border-block-start: 1px solid #c9c5d3 }
blockquote { margin: .4rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid #c9c5d3; font-family: serif }
section > div { break-inside: avoid; margin-block: 1rem }
.value { font-weight: 600; font-variant-numeric: tabular-nums }
.meta { color: #5b5666; font-size: 9.5pt }
.own { white-space: pre-wrap; overflow-wrap: anywhere }
a { color: #4b3bb8 }
@media print { body { margin: 0; max-inline-size: none } a { color: inherit } blockquote a { display: none } }
`;

/** A quote with a link to where it stands; `words` from `start` to `end` are set off. */
function quote(
  words: string,
  [start, end]: readonly [number, number],
  { quote: selector }: Passage,
  url: string,
): string {
  const marked = `${asText(words.slice(0, start))}<b>${asText(words.slice(start, end))}</b>${asText(words.slice(end))}`;
  return `<blockquote dir="auto">${marked} ${link(t('export.passage'), passageAddress(url, selector))}</blockquote>`;
}

const valueLine = ({ claim }: Pick<ExchangedClaim, 'claim'>) =>
  `<p><span class="value">${asText(phraseValue(claim))}</span> ${asText(readingText(claim))}</p>`;

function claimBlock(url: string, one: ExchangedClaim): string {
  const old = one.superseded ? `<p class="meta">${asText(t('export.superseded'))}</p>` : '';
  return `<div>${valueLine(one)}${old}${quote(one.sentence, [one.at, one.at + one.claim.text.length], one.passage, url)}</div>\n`;
}

function noteBlock(url: string, { passage, claim, body, tags, created }: ExchangedNote): string {
  const parts = [
    passage ? quote(passage.quote.exact, [0, passage.quote.exact.length], passage, url) : '',
    claim ? valueLine({ claim }) : '',
    `<p class="own" dir="auto">${asText(body)}</p>`,
    `<p class="meta">${asText([phraseOwnDay(created), ...tags.map((tag) => `#${tag}`)].join(' · '))}</p>`,
  ];
  return `<div>${parts.join('')}</div>\n`;
}

function sourceLine({ url, site, published, authors, origin, firstRead }: ExchangedArticle): string {
  const where = published ? t('export.source', { site, day: phraseDay(published) }) : site;
  const parts = [link(where || url, url)];
  if (authors.length > 0) parts.push(asText(authors.join(', ')));
  if (origin !== '' && origin !== site) parts.push(asText(t('origin.named', { origin })));
  if (firstRead) parts.push(asText(t('export.read', { day: phraseOwnDay(firstRead) })));
  return `<p class="meta">${parts.join(' · ')}<br>${asText(url)}</p>\n`;
}

function* section(heading: string, blocks: readonly string[], level: 'h2' | 'h3' = 'h3'): Iterable<string> {
  if (blocks.length === 0) return;
  yield `<section><${level}>${asText(heading)}</${level}>\n`;
  yield* blocks;
  yield '</section>\n';
}

/** A sentence of ours: what it turns on is set strong. */
const sentence = (parts: readonly Part[]) =>
  parts.map(({ text, style }) => (style === 'strong' ? `<b>${asText(text)}</b>` : asText(text))).join('');

/** One of two that do not go together: its value, who printed it when, its words. */
function side({ claim, sentence: words, at, passage, url, ...source }: Quoted, others: readonly string[] = []): string {
  const value = `<span class="value">${asText(phraseValue(claim))}</span>`;
  const cited = asText([source.site, phraseCited(source, others)].join(' · '));
  return `<p>${value} <span class="meta">${cited}</span></p>${quote(words, [at, at + claim.text.length], passage, url)}`;
}

const statisticBlock = (parts: readonly Part[]) => `<div><p>${sentence(parts)}</p></div>\n`;

function disagreementBlock({ relation, a, b, others }: Disagreement): string {
  const why = `<b>${asText(t('board.why'))}</b> ${sentence(phraseRead(relation, a.claim, b.claim))}`;
  const settle = `<b>${asText(t('board.settle'))}</b> ${sentence(phraseSettling(relation, a, b))}`;
  return `<div><h3 dir="auto">${asText(topicOrWords(a).text)}</h3>${side(a)}${side(b, others)}<p>${why} ${settle}</p></div>\n`;
}

function* articleBlocks(article: ExchangedArticle): Iterable<string> {
  const lang = article.lang ? ` lang="${asText(article.lang)}"` : '';
  yield `<article>\n<h2 dir="auto"${lang}>${asText(titleOf(article))}</h2>\n${sourceLine(article)}`;
  yield* section(
    t('things.notes'),
    article.notes.map((note) => noteBlock(article.url, note)),
  );
  yield* section(
    t('things.claims'),
    article.claims.map((claim) => claimBlock(article.url, claim)),
  );
  yield '</article>\n';
}

const countsOf = (articles: readonly ExchangedArticle[]) => {
  const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
  return t('storage.read.counts', { articles: articles.length, claims });
};

/** A page to read and to print, whole in itself: no script, nothing loaded, and a policy that says so. */
export const writeHtml: Write = function* (exchange) {
  const { made, articles, disagreements = [], heading } = exchange;
  const title = reportTitle(exchange);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  yield `<!doctype html>\n<html lang="${asText(currentLocale())}"><head><meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">\n';
  yield `<title>${asText(title)}</title>\n<style>${STYLE}</style></head>\n<body>\n`;
  const facts = [...(heading ? [t('name')] : []), t('export.made', { day: phraseOwnDay(made) }), countsOf(articles)];
  yield `<h1>${asText(heading?.title ?? t('name'))}</h1>\n<p class="meta">${asText(facts.join(' · '))}</p>\n`;
  const told = Object.groupBy(disagreements, ({ relation }) => relation.verdict);
  yield* section(t('page.contradictions'), (told.contradicts ?? []).map(disagreementBlock), 'h2');
  yield* section(t('page.tensions'), (told.tension ?? []).map(disagreementBlock), 'h2');
  yield* section(t('topic.statistics'), (heading?.statistics ?? []).map(statisticBlock), 'h2');
  for (const article of articles) yield* articleBlocks(article);
  yield '</body></html>\n';
};
