/** What `analyze` read, as an export holds it. */
import path from 'node:path';
import { addressOfFile } from '../../utils/exchange/address.ts';
import type { Disagreement, Exchange, ExchangedArticle, Quoted } from '../../utils/exchange/exchange.ts';
import { countTerms } from '../../utils/glossary/count-terms.ts';
import { quoteClaim } from '../../utils/messages/quoted.ts';
import { tellOrigins } from '../../utils/messages/understood.ts';
import type { Related } from '../../utils/relations/compare-all.ts';
import { codePoints } from '../../utils/text/selectors.ts';
import type { Analysed } from './engine.ts';

function articleOf(article: Analysed): ExchangedArticle {
  const { file, url, title, site, published, updated, authors, lang, text, claims, terms } = article;
  const address = url ?? addressOfFile(path.basename(file));
  const outlet = site ?? new URL(address).hostname;
  const { origins, fingerprint, account } = tellOrigins(article);
  const points = codePoints(text);
  return {
    url: address,
    title: title ?? '',
    site: outlet,
    published,
    updated,
    authors,
    lang,
    origin: origins[0] ?? outlet,
    firstRead: null,
    lastRead: null,
    terms: countTerms(terms),
    fingerprint,
    account,
    claims: claims.map((claim) => ({ ...quoteClaim(text, claim, points), version: 1, superseded: false })),
    notes: [],
  };
}

type Side = Related['a'];

/** What of the articles does not go together, as the exports that tell it need it. `articles` are those the relations are among. */
export function disagreementsAmong(
  articles: readonly ExchangedArticle[],
  relations: readonly Related[],
): Disagreement[] {
  const quoted = ({ article, claim: { id } }: Side): Quoted[] => {
    const { url, site, title, published, origin, claims } = articles[article] as ExchangedArticle;
    const found = claims.find(({ claim }) => claim.id === id);
    return found ? [{ ...found, url, site, title, published, origin }] : [];
  };
  return relations.flatMap(({ a, b, relation }) => {
    const [[one], [other]] = [quoted(a), quoted(b)];
    return one && other && relation.verdict !== 'agrees' ? [{ relation, a: one, b: other, others: [] }] : [];
  });
}

/** The articles as an export of a library that holds just these. `now` is an ISO instant. */
export const exchangeOf = (articles: readonly Analysed[], now: string): Exchange => ({
  made: now,
  articles: articles.map(articleOf),
  corrections: [],
  deletions: [],
});
