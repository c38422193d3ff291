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
  readonly #parent = new Map<string, string>();

  #root(key: string): string {
    let at = key;
    for (let next = this.#parent.get(at) ?? at; next !== at; next = this.#parent.get(at) ?? at) at = next;
    if (at !== key) this.#parent.set(key, at);
    return at;
  }

  add({ origin, copy }: Voice): this {
    const own = `origin ${origin}`;
    if (!this.#parent.has(own)) this.#parent.set(own, own);
    if (copy === null) return this;
    const text = `text ${copy}`;
    if (!this.#parent.has(text)) this.#parent.set(text, text);
    this.#parent.set(this.#root(text), this.#root(own));
    return this;
  }

  /** How many there are, apart from those one voice is not independent of. */
  count(besides: Voice | null = null): number {
    const roots = new Set([...this.#parent.keys()].map((key) => this.#root(key)));
    if (besides === null) return roots.size;
    const keys = [`origin ${besides.origin}`, ...(besides.copy === null ? [] : [`text ${besides.copy}`])];
    for (const key of keys) if (this.#parent.has(key)) roots.delete(this.#root(key));
    return roots.size;
  }
}
