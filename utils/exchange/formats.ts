import type { Format } from './exchange.ts';

/** Every format there is, in the order in which they are offered. */
export const FORMATS = [
  {
    id: 'markdown',
    extension: 'md',
    type: 'text/markdown',
    isReport: true,
    load: async () => (await import('./markdown.ts')).writeMarkdown,
  },
  {
    id: 'json',
    extension: 'json',
    type: 'application/json',
    isReadBack: true,
    load: async () => (await import('./json.ts')).writeJson,
  },
  {
    id: 'jsonld',
    extension: 'jsonld',
    type: 'application/ld+json',
    isReadBack: true,
    load: async () => (await import('./jsonld.ts')).writeJsonld,
  },
  {
    id: 'csv',
    extension: 'csv',
    type: 'text/csv',
    isReadBack: true,
    mark: '\ufeff',
    load: async () => (await import('./csv.ts')).writeCsv,
  },
  {
    id: 'html',
    extension: 'html',
    type: 'text/html',
    isReport: true,
    load: async () => (await import('./html.ts')).writeHtml,
  },
  {
    id: 'csl',
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    load: async () => (await import('./csl.ts')).writeCsl,
  },
  {
    id: 'bibtex',
    extension: 'bib',
    type: 'application/x-bibtex',
    load: async () => (await import('./citations.ts')).writeBibtex,
  },
  {
    id: 'ris',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    load: async () => (await import('./citations.ts')).writeRis,
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];
