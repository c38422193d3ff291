import type { PageClaim, PageData } from '../../components/page/page-data.ts';
import type { Claim } from '../../utils/claims/claim.ts';
import type { Note, Quote, QuotedClaim, Related } from '../../utils/messages/schemas.ts';
import { claimOf } from '../../utils/phrasing/sample-claim.ts';
import { compare } from '../../utils/relations/compare.ts';
import { Independent } from '../../utils/relations/independent.ts';

/** Invented outlets and sentences, to look at the faces with. None of it is in the product. */
let next = 0;

function quoted(sentence: string, words: string, fields: Partial<Claim>): QuotedClaim {
  const at = sentence.indexOf(words);
  const claim = claimOf({ id: `k${++next}`, text: words, start: at, end: at + words.length, ...fields });
  return {
    claim,
    sentence,
    at,
    passage: { quote: { exact: words, prefix: sentence.slice(0, at), suffix: '' }, position: null },
  };
}

function quote(site: string, published: string, origin: string, of: QuotedClaim): Quote {
  const url = `https://${site.toLowerCase().replaceAll(' ', '-')}.example/1`;
  return { ...of, id: ++next, url, site, title: site, published, origin };
}

const DAY = '2025-07-18';

function related(claim: QuotedClaim, ...quotes: Quote[]): Related {
  const [first] = quotes as [Quote];
  const relation = compare({ claim: claim.claim, published: DAY }, { claim: first.claim, published: first.published });
  if (!relation) throw new Error(`${claim.claim.text} and ${first.claim.text} are not related`);
  const origins = new Set(quotes.map(({ origin }) => origin)).size;
  return { reading: `r${++next}`, relation, articles: quotes.length, origins, quotes };
}

const none = { articles: 0, origins: 0, names: [] };
function pageClaim(claim: QuotedClaim, ...found: Related[]): PageClaim {
  const count = (verdict: string) => {
    const of = found.filter(({ relation }) => relation.verdict === verdict).flatMap(({ quotes }) => quotes);
    const independent = of.reduce((all, { origin }) => all.add({ origin, copy: null }), new Independent());
    return { articles: of.length, origins: independent.count(), names: independent.names() };
  };
  const supports = { contradicts: count('contradicts'), tension: count('tension'), agrees: count('agrees') };
  return {
    claim,
    frame: claim.claim.id,
    related: found,
    supports: found.length > 0 ? supports : { contradicts: none, tension: none, agrees: none },
    references: [],
  };
}

const share = { kind: 'share', unit: '%', material: 'rare-earths', place: 'CN' } as const;
const reserves = { ...share, measure: 'reserves' } as const;
const mining = { ...share, measure: 'mine-production' } as const;
const single = (value: number, step: number) => ({ low: value, high: value, step });

const reserve = quoted(
  'The country has put around 60 per cent of known reserves on its territory.',
  'around 60 per cent',
  { ...reserves, ...single(60, 10), hedge: 'about', source: 'US Geological Survey' },
);
const meridian = quote(
  'Meridian Daily',
  '2025-07-09',
  'US Geological Survey',
  quoted('Of the reserves geologists have counted, 49 per cent are in China.', '49 per cent', {
    ...reserves,
    ...single(49, 1),
    source: 'US Geological Survey',
  }),
);
const letter = quote(
  'Metals Letter',
  '2025-06-02',
  'Metals Letter',
  quoted('China holds 44 to 50 per cent of what can be mined.', '44 to 50 per cent', {
    ...reserves,
    low: 44,
    high: 50,
    hedge: 'range',
    step: 1,
  }),
);
export const contradiction = pageClaim(reserve, related(reserve, meridian), related(reserve, letter));

const heavy = { ...share, measure: 'processing', material: 'heavy-rare-earths' } as const;
const plants = quoted('By all accounts its plants separate over 90 per cent of the heavy ones.', 'over 90 per cent', {
  ...heavy,
  low: 90,
  hedge: 'at-least',
  step: 10,
});
const opinion = quote(
  'Opinion Weekly',
  '2025-06-30',
  'Opinion Weekly',
  quoted('Three in four tonnes of the heavy kind pass through its plants.', 'Three in four', {
    ...heavy,
    ...single(75, 1),
  }),
);
const heavyOnes = pageClaim(plants, related(plants, opinion));

const exported = {
  kind: 'change',
  measure: 'exports',
  unit: '%',
  direction: 'up',
  material: 'rare-earths',
  place: 'CN',
  period: '2025-06',
} as const;
const june = quoted('Licences or not, sales abroad leapt 60 per cent in June.', '60 per cent', {
  ...exported,
  ...single(60, 10),
});
const harbour = quote(
  'Harbour Post',
  '2025-07-16',
  'customs office',
  quoted('Set against May, China’s June sales abroad were up by 32 per cent.', '32 per cent', {
    ...exported,
    ...single(32, 1),
    baseline: 'previous-month',
  }),
);
const newswire = quote(
  'Newswire',
  '2025-07-14',
  'customs office',
  quoted('Shipments rose 32 per cent from May.', '32 per cent', {
    ...exported,
    ...single(32, 1),
    baseline: 'previous-month',
  }),
);
const east = quote(
  'East Daily',
  '2025-07-15',
  'East Daily',
  quoted('Tonnage stood 60.3 percent above last June’s, the customs administration said.', '60.3 percent', {
    ...exported,
    ...single(60.3, 0.1),
    baseline: 'year-earlier',
  }),
);
export const tension = pageClaim(june, related(june, harbour, newswire), related(june, east));

const mined = quoted('It digs up about 70 per cent of the world’s rare earths.', 'about 70 per cent', {
  ...mining,
  ...single(70, 10),
  hedge: 'about',
});
const plain = quote(
  'Plain Answers',
  '2025-04-20',
  'Newswire',
  quoted('Estimates run to 60–70 per cent of all mining.', '60–70 per cent', {
    ...mining,
    low: 60,
    high: 70,
    hedge: 'range',
    step: 10,
  }),
);
const survey = quote(
  'Metals Letter',
  '2025-06-02',
  'US Geological Survey',
  quoted('Nearly everyone agrees on this much: 69 per cent of what is dug up comes from China.', '69 per cent', {
    ...mining,
    ...single(69, 1),
  }),
);
const copy = quote(
  'Trade Gazette',
  '2025-05-13',
  'Newswire',
  quoted('About 70 per cent of mining is Chinese.', 'About 70 per cent', {
    ...mining,
    ...single(70, 10),
    hedge: 'about',
  }),
);
export const agreement = pageClaim(mined, related(mined, plain, copy), related(mined, survey));

export const licence = pageClaim(
  quoted('Buyers wait at most 45 days for an answer, officials say.', 'at most 45 days', {
    measure: 'duration',
    unit: 'day',
    high: 45,
    hedge: 'at-most',
    material: 'rare-earths',
    place: 'CN',
    source: 'officials',
  }),
);
export const unsure = pageClaim(
  quoted('China mines and refines above 80 per cent of them.', 'above 80 per cent', {
    ...mining,
    low: 80,
    hedge: 'at-least',
    step: 10,
    doubts: ['measure'],
  }),
);
const gallium = pageClaim(
  quoted('Gallium fetched $725 a kilo in September.', '$725 a kilo', {
    measure: 'price',
    material: 'gallium',
    unit: 'USD/kg',
    period: '2025-09',
    ...single(725, 1),
  }),
);
const output = pageClaim(
  quoted('Graphite output came to 1.27 million tonnes.', '1.27 million tonnes', {
    measure: 'mine-production',
    material: 'graphite',
    unit: 't',
    period: '2024',
    place: 'world',
    ...single(1.27e6, 1e4),
  }),
);

export const note: Note = {
  id: 'n1',
  url: 'https://evening-courier.example/1',
  title: 'Beijing says',
  site: 'Evening Courier',
  published: DAY,
  body: 'Use with the IEA figure beside it.',
  tags: ['mining'],
  target: 'claim',
  passage: mined.passage,
  claim: mined.claim,
  term: null,
  created: '2025-07-03T10:00:00.000Z',
  changed: '2025-07-03T10:00:00.000Z',
};

export const page: PageData = {
  head: {
    url: 'https://evening-courier.example/1',
    title: 'Beijing says the post was used to carry rare earths out of the country',
    site: 'Evening Courier',
    published: DAY,
    updated: null,
    authors: [],
    lang: 'en',
    origins: ['Newswire'],
    fingerprint: [],
  },
  claims: [contradiction, heavyOnes, tension, agreement, licence, unsure, gallium, output],
  summary: { contradictions: 2, tensions: 1, agreements: 1, articles: 9, origins: 6 },
  before: [],
  readBefore: 12,
  conflicts: [],
  terms: [
    { term: 'rare-earths', name: 'rare earths', count: 14, notRareEarth: false },
    { term: 'dysprosium', name: 'dysprosium', count: 2, notRareEarth: false },
    { term: 'antimony', name: 'antimony', count: 3, notRareEarth: true },
  ],
  notes: [note],
  whole: true,
};

export const quiet: PageData = {
  ...page,
  claims: [agreement, licence, gallium],
  summary: { contradictions: 0, tensions: 0, agreements: 1, articles: 3, origins: 2 },
  notes: [],
};
export const first: PageData = {
  ...page,
  claims: [licence, gallium, output],
  readBefore: 0,
  conflicts: [],
  summary: { contradictions: 0, tensions: 0, agreements: 0, articles: 0, origins: 0 },
  notes: [],
};
export const many: PageData = {
  ...quiet,
  claims: [
    agreement,
    ...Array.from({ length: 118 }, (_, index) =>
      pageClaim(
        quoted(`In ${1900 + index} it was ${index} tonnes.`, `${index} tonnes`, {
          measure: 'production',
          unit: 't',
          period: String(1900 + index),
          ...single(index, 1),
        }),
      ),
    ),
  ],
};
