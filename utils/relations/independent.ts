import { oncePerName, plainName } from './key.ts';

/** Origins told by name. */
const NAMED = 3;

/** Whom an article counts as: the agency or outlet it has its words from, and what its text shares with copies of it. */
export interface Voice {
  /** As it is shown: "REUTERS" and "Reuters" are one. */
  readonly origin: string;
  /** By `copyKey`; null where the text is too short to tell. */
  readonly copy: number | null;
}

interface Given {
  readonly node: number;
  articles: number;
}

interface Group {
  name: string;
  /** Articles that give this name, and those that give any. */
  most: number;
  all: number;
}
const isBefore = (a: Group, b: Group) => a.all > b.all || (a.all === b.all && a.name < b.name);

/** What tells an origin from others. */
const keyOf = oncePerName((origin) => plainName(origin) || origin);

/**
 * Counts independent origins: articles that lean on one agency are one, and so are copies of one text whoever printed
 * them. The same whatever the order in which they come.
 */
export class Independent {
  /** Of each origin and each text, a number; of each number, another of the same group. */
  readonly #origins = new Map<string, number>();
  readonly #copies = new Map<number, number>();
  readonly #parent: number[] = [];
  /** Of each name as it is written, its origin's number and how many articles gave it. */
  readonly #given = new Map<string, Given>();

  #root(node: number): number {
    let at = node;
    while (this.#parent[at] !== at) at = this.#parent[at] as number;
    this.#parent[node] = at;
    return at;
  }

  #nodeOf<K>(nodes: Map<K, number>, key: K): number {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node = this.#parent.length;
    this.#parent.push(node);
    nodes.set(key, node);
    return node;
  }

  #givenBy(origin: string): Given {
    const known = this.#given.get(origin);
    if (known) return known;
    const fresh = { node: this.#nodeOf(this.#origins, keyOf(origin)), articles: 0 };
    this.#given.set(origin, fresh);
    return fresh;
  }

  /** Counts an origin for so many articles. */
  give(origin: string, articles: number): this {
    this.#givenBy(origin).articles += articles;
    return this;
  }

  /** Tells that an origin printed this text. */
  link({ origin, copy }: Voice): this {
    if (copy === null) return this;
    const { node } = this.#givenBy(origin);
    this.#parent[this.#root(this.#nodeOf(this.#copies, copy))] = this.#root(node);
    return this;
  }

  add(voice: Voice): this {
    return this.give(voice.origin, 1).link(voice);
  }

  /** The groups of those one voice is not independent of. */
  #ownRoots(besides: Voice | null): Set<number> {
    const shared =
      besides === null ? [] : [this.#origins.get(keyOf(besides.origin)), this.#copies.get(besides.copy ?? Number.NaN)];
    return new Set(shared.flatMap((node) => (node === undefined ? [] : [this.#root(node)])));
  }

  /** How many there are, apart from those one voice is not independent of. */
  count(besides: Voice | null = null): number {
    const counted = new Uint8Array(this.#parent.length);
    for (const root of this.#ownRoots(besides)) counted[root] = 1;
    let count = 0;
    for (let node = 0; node < counted.length; node++) {
      const root = this.#root(node);
      if (counted[root] === 0) count++;
      counted[root] = 1;
    }
    return count;
  }

  /** Each group's articles and its name, as most of its articles give it; the first few, those with the most articles first. */
  #largest(own: ReadonlySet<number>): Group[] {
    const groups = new Array<Group | undefined>(this.#parent.length);
    for (const [name, { node, articles }] of this.#given) {
      const root = this.#root(node);
      const known = groups[root];
      if (known === undefined) groups[root] = { name, most: articles, all: articles };
      else {
        known.all += articles;
        if (articles > known.most || (articles === known.most && name < known.name)) {
          known.name = name;
          known.most = articles;
        }
      }
    }
    const largest: Group[] = [];
    for (let root = 0; root < groups.length; root++) {
      const group = groups[root];
      if (group === undefined || own.has(root)) continue;
      const place = largest.findIndex((other) => isBefore(group, other));
      if (place >= 0) largest.splice(place, 0, group);
      else if (largest.length < NAMED) largest.push(group);
      if (largest.length > NAMED) largest.pop();
    }
    return largest;
  }

  /** The names of the first few that are counted, each as most of its articles give it; those with the most articles first. */
  names(besides: Voice | null = null): string[] {
    return this.#largest(this.#ownRoots(besides)).map(({ name }) => name);
  }
}
