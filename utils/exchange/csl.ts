import { isLinkable } from './address.ts';
import type { Exchange, ExchangedArticle, Write } from './exchange.ts';

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** As much of CSL-JSON (Citation Style Language 1.0.2) as an article in the news has. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly Name[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly keyword?: string;
}

/** One line without control characters: what a line means must not hang on somebody else's text. */
const line = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

function dateOf(day: string | null): CslDate | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(day ?? '');
  return parts
    ? {
        'date-parts': [
          parts
            .slice(1)
            .flatMap((part) => part ?? [])
            .map(Number),
        ],
      }
    : null;
}

/** Words of bylines that are no person's. */
const NOT_A_PERSON =
  /\b(?:staff|desk|bureau|agency|agencies|news|editors?|team|correspondents?|reporters?|press|reuters|afp|ap)\b/i;
const PERSON =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|den|di|da|del|la|le|bin|al|el)){1,3}$/u;

type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A Western name in its two parts where it plainly is one; else as it was written. */
function nameOf(author: string): Name {
  const name = line(author);
  if (!PERSON.test(name) || NOT_A_PERSON.test(name)) return { literal: name };
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const at = particle === -1 ? words.length - 1 : particle;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

const STOP_WORDS = new Set(['the', 'a', 'an', 'of', 'on', 'in', 'to', 'and', 'for', 'is', 'are', 'how', 'why', 'what']);
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** A key that says whose and when, as reference managers make them: `courier2025reserves`. */
function keyOf({ site, url, published, title, authors }: ExchangedArticle): string {
  const first = authors[0] === undefined ? null : nameOf(authors[0]);
  const who = plain(first !== null && 'family' in first ? first.family : site || url).join('');
  const word = plain(title).find((one) => one.length > 2 && !STOP_WORDS.has(one)) ?? '';
  return `${who || 'article'}${published?.slice(0, 4) ?? ''}${word}`.slice(0, 60);
}

function itemOf(article: ExchangedArticle, id: string): CslItem {
  const { title, site, url, published, firstRead, lang, authors, notes } = article;
  const [issued, accessed] = [dateOf(published), dateOf(firstRead)];
  const names = authors.map(nameOf).filter((name) => !('literal' in name) || name.literal !== '');
  const tags = [...new Set(notes.flatMap(({ tags }) => tags.map((tag) => line(tag).replaceAll(',', ' '))))].filter(
    Boolean,
  );
  return {
    id,
    type: 'article-newspaper',
    title: line(title) || line(url),
    ...(names.length > 0 && { author: names }),
    ...(line(site) && { 'container-title': line(site) }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(isLinkable(url) && { URL: url }),
    ...(lang && { language: line(lang) }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
  };
}

/** The articles as CSL items, each with a key of its own. */
export function cslItems({ articles }: Pick<Exchange, 'articles'>): CslItem[] {
  const taken = new Map<string, number>();
  return articles.map((article) => {
    const key = keyOf(article);
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return itemOf(article, count === 1 ? key : `${key}-${count}`);
  });
}

/** The articles alone, as a bibliography; claims and notes have no place in it. */
export const writeCsl: Write = function* (exchange) {
  yield `${JSON.stringify(cslItems(exchange), null, 2)}\n`;
};
