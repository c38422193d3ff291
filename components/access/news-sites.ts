/** Outlets that often write on rare earths, to tick; any other can be added by name. */
export const NEWS_SITES = [
  'apnews.com',
  'bbc.com',
  'bloomberg.com',
  'economist.com',
  'ft.com',
  'mining.com',
  'nikkei.com',
  'nytimes.com',
  'reuters.com',
  'scmp.com',
  'theguardian.com',
  'wsj.com',
] as const;
