/** Whom an article counts as: the agency or outlet it has its words from, and what its text shares with copies of it. */
export interface Voice {
  readonly origin: string;
  /** By `copyKey`; null where the text is too short to tell. */
  readonly copy: number | null;
}

/**
 * Counts independent origins: articles that lean on one agency are one, and so are copies of one text whoever printed
 * them. The same whatever the order in which they come.
 */
export class Independent {
  /** Of each origin and each text, a number; of each number, another of the same group. */
  readonly #origins = new Map<string, number>();
  readonly #copies = new Map<number, number>();
  readonly #parent: number[] = [];

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

  add({ origin, copy }: Voice): this {
    const own = this.#nodeOf(this.#origins, origin);
    if (copy !== null) this.#parent[this.#root(this.#nodeOf(this.#copies, copy))] = this.#root(own);
    return this;
  }

  /** How many there are, apart from those one voice is not independent of. */
  count(besides: Voice | null = null): number {
    const roots = new Set(this.#parent.map((_, node) => this.#root(node)));
    const shared =
      besides === null ? [] : [this.#origins.get(besides.origin), this.#copies.get(besides.copy ?? Number.NaN)];
    for (const node of shared) if (node !== undefined) roots.delete(this.#root(node));
    return roots.size;
  }
}
