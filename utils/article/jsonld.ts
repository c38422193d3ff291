/** What a page says of its article in JSON-LD (schema.org), read as hostile input: bounded, and never thrown upon. */

import { decode } from './entities.ts';
import { ARTICLE_TYPE } from './told.ts';

type Json = Record<string, unknown>;

const MOST_NODES = 400;

/** The article as its page's JSON-LD has it; fields it does not state are null or empty. */
export interface StatedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly lang: string | null;
  readonly url: string | null;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
function text(value: unknown): string | null {
  const [first] = listOf(value);
  const found =
    typeof first === 'string' ? first : isObject(first) && typeof first['@value'] === 'string' ? first['@value'] : null;
  return found?.trim() ? decode(found).replace(/\s+/g, ' ').trim() : null;
}

/** Raw line breaks inside strings are the commonest fault. */
function parseFaulty(source: string): unknown {
  try {
    return JSON.parse(source.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, ''));
  } catch {
    return null;
  }
}

function parse(source: string): unknown {
  const bare = source.trim().replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)$/g, '');
  try {
    return JSON.parse(bare);
  } catch {
    return parseFaulty(bare);
  }
}

function nodesOf(data: readonly string[]): Json[] {
  const queue: unknown[] = data.map(parse);
  const nodes: Json[] = [];
  for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        if (typeof value[key] === 'object') queue.push(value[key]);
    }
  }
  return nodes;
}

const isArticle = (node: Json) =>
  listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

function namesOf(value: unknown): string[] {
  // One person may be given the names of several.
  return listOf(value)
    .flatMap((entry) => (isObject(entry) ? listOf(entry.name) : [entry]))
    .flatMap((entry) => {
      const name = text(entry);
      return name && !/^https?:/.test(name) ? [name] : [];
    });
}

function addressOf(node: Json): string | null {
  const main = node.mainEntityOfPage;
  return text(node.url) ?? text(isObject(main) ? (main['@id'] ?? main.url) : main);
}

/** The page's article as its JSON-LD states it, or null where there is none. */
export function statedArticle(data: readonly string[]): StatedArticle | null {
  const articles = nodesOf(data).filter(isArticle);
  const node = articles.find((one) => text(one.headline) && text(one.datePublished)) ?? articles[0];
  if (!node) return null;
  const [lang] = listOf(node.inLanguage);
  return {
    headline: text(node.headline) ?? text(node.name),
    published: text(node.datePublished) ?? text(node.dateCreated),
    updated: text(node.dateModified),
    authors: namesOf(node.author),
    publisher: namesOf(node.publisher)[0] ?? null,
    lang: text(isObject(lang) ? (lang.alternateName ?? lang.name) : lang),
    url: addressOf(node),
  };
}
