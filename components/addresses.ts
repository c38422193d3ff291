/** Where the library shows all that was read of one comparison key. */
export const topicAddress = (key: string): string => `/library.html#topic/${encodeURIComponent(key)}`;

/** Where the library shows an article, by its record. */
export const articleAddress = (id: number): string => `/library.html#article/${id}`;
