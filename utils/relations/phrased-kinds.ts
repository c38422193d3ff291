/** "Export price", "free on board": for whom a good is dear. */
const EXPORTED = /\b(?:fob|free on board|export (?:prices?|offers?|quotes?|market)|for export)\b/;

/** What a company is left with or takes, and a word for its kind before it. */
const RESULT = '(?:[a-z-]+ )?(?:profits?|earnings|income|results?|loss|losses|sales|revenues?|turnover|ebitda?)\\b';
const resultKind = (kind: string, words: string) => [kind, new RegExp(`\\b(?:${words}) ${RESULT}`)] as const;

/** What a unit cost is told with or without. */
const OUTLAYS =
  '(?:freight|royalt(?:y|ies)|shipping|transport|insurance|by-products?|credits|taxes|interest|depreciation)\\b';

/** Facets whose kinds no single word tells but a phrase: for each, its kinds and what tells them. */
const PHRASES: ReadonlyMap<string, readonly (readonly [kind: string, told: RegExp])[]> = new Map([
  [
    'made',
    [
      [
        'cost',
        /\b(?:break-?even|breakeven|(?:cash|operating|unit|all-in|marginal|production|mining|processing|separation|refining|smelting) costs?|costs? of (?:making|production|producing|mining|refining|separation)|treatment charges?|(?:fees?|charges?) (?:for|of) [a-z]+ing|costs? (?:[^ ]+ ){0,9}to (?:make|produce|mine|refine|separate|extract|process|recover|smelt|recycle)|(?:making|producing|mining|refining|separating|extracting|processing|smelting|recycling) (?:[^ ]+ ){1,4}costs?)\b/,
      ],
    ],
  ],
  [
    'handed',
    [
      ['export', EXPORTED],
      ['import', /\b(?:cif|cost insurance and freight|import prices?)\b/],
      ['home', /\b(?:ex-works|exw|domestic)\b/],
      ['delivered', /\b(?:delivered|ddp|dap)\b/],
      ['warehouse', /\b(?:in|ex)-warehouse\b/],
    ],
  ],
  [
    'weighed',
    [
      ['gross', /\bgross (?:weight|tonnes|tons|terms)\b/],
      ['wet', /\bwet (?:metric )?(?:tonnes|tons)\b/],
      ['dry', /\bdry (?:metric )?(?:tonnes|tons)\b/],
    ],
  ],
  [
    'profit',
    [
      resultKind('operating', 'trading'),
      resultKind('adjusted', 'adjusted'),
      resultKind('underlying', 'underlying'),
      resultKind('core', 'core'),
      resultKind('recurring', 'recurring'),
      resultKind('normalised', 'normali[sz]ed'),
      resultKind('headline', 'headline'),
      resultKind('comprehensive', 'comprehensive'),
      resultKind('attributable', 'attributable'),
      resultKind('continuing', 'continuing'),
      resultKind('standalone', 'standalone'),
      resultKind('external', 'external|third-party'),
      resultKind('other', 'other'),
      ['attributable', /\b(?:profits?|earnings|income|loss|losses) (?:[a-z-]+ )?attributable\b/],
      ['continuing', /\bfrom continuing operations\b/],
    ],
  ],
  [
    'sector',
    [
      [
        'head',
        /\bper (?:person|inhabitant|citizen|resident)\b|\bthe average (?:person|citizen|resident|[a-z]+(?:ian|ish|ese|ean))\b|\bpopulation growth\b|\bgrowth (?:of|in) (?:the |its )?population\b/,
      ],
    ],
  ],
  [
    'paid',
    [
      ['interim', /\binterim (?:[a-z]+ )?dividend/],
      ['final', /\bfinal (?:[a-z]+ )?dividend/],
      ['special', /\bspecial (?:[a-z]+ )?dividend/],
    ],
  ],
  // "The sale of its yard brought in $9m", "a yard was sold, which brought in $9m": no sales.
  [
    'result',
    [
      [
        'sales',
        /(?<!\bwhich )(?<!\b(?:sale|placement|offering|issue|disposal|auction)\b.*)\b(?:br(?:ing|ings|ought|inging) in|turn(?:s|ed)? over|gross(?:es|ed))\b(?! (?:an? )?(?:[a-z-]+ )?(?:profit|loss|surplus|cash)\b)/,
      ],
    ],
  ],
  // Years of mining are told anew with ore that was found since.
  ['more-ore', [['more', /\b(?:new|added|extra|second|further) (?:ores?|ore ?body|pits?|deposits?|reserves)\b/]]],
  ['part-taken', [['signed', /(?<!\bto )put (?:its|their) names? to\b/]]],
  [
    'term',
    [
      [
        'life',
        /(?<!\b(?:licen[cs]e|permit|lease|concession|deal|contract|agreement|loan|bond)\b.*)\b(?:days|weeks|months|years) ahead of (?:it|them)\b/,
      ],
      [
        'prison',
        /\b(?:got|gets|handed|received|serves?|serving) (?:[^ ]+ ){1,3}years?(?! (?:to|of|ago|in which)\b)(?=$| )/,
      ],
    ],
  ],
  ['yearly', [['fiscal', /\b(?:fiscal|financial) (?:year\b|\d{4})|\bfy ?\d/]]],
  ['exported', [['export', EXPORTED]]],
  ['delivery', [['futures', /\bfor delivery\b(?! (?:now|today|at once))/]]],
  [
    'people',
    [['idle', /\b(?:sends?|sending|sent) (?:[^ ]+ ){0,5}home\b|\b(?:stands?|standing|stood) (?:[^ ]+ ){0,5}down\b/]],
  ],
  [
    'chamber',
    [
      [
        'lower',
        /\b(?:lower (?:house|chamber)|house of (?:representatives|commons)|commons|bundestag|duma|sejm|deputies|(?<!upper )(?:house|assembly))\b/,
      ],
      ['committee', /\b(?:sub)?committees?\b/],
      ['upper', /\b(?:upper (?:house|chamber)|house of lords|lords|senate|senators|bundesrat)\b/],
    ],
  ],
  [
    'draft',
    [
      [
        'first',
        /\b(?:flash|preliminary|provisional|advance|initial|first|early) (?:[a-z]+ )?(?:estimates?|readings?|figures?|data|numbers?|counts?|tall(?:y|ies)|results?|assessments?)\b|\b(?:first|initially|originally|provisionally) (?:reported|said|put|estimated|given|gave|counted|reckoned|announced|published)\b|\b(?:reported|said|put|estimated|gave|announced|published) (?:first|initially|originally|provisionally)\b/,
      ],
      [
        'last',
        /\b(?:revised|revises|revising|revision|restated|corrected|updated|final|finalised|finalized|definitive|audited|second) (?:[a-z]+ )?(?:estimates?|readings?|figures?|data|numbers?|counts?|tall(?:y|ies)|results?|assessments?)\b|\brevis(?:ed|ing|es) (?:up|down|upwards?|downwards?|its|the|their|from|to)\b|\b(?:after|upon|following) revision\b/,
      ],
    ],
  ],
  [
    'taxed',
    [['with', /\b(?:with|including|plus|after) (?:[a-z-]+ )?(?:tax|taxes|duty|duties)\b|\b(?:duty|tax)-paid\b/]],
  ],
  [
    'hour',
    [
      [
        'within',
        /\bat one (?:point|stage)\b|\bduring the (?:session|day)\b|\b(?:early|morning|midday|afternoon|opening|intraday|extended|overnight|after-hours|pre-?market) (?:trad(?:e|es|ing)|deals?|dealings?|session|action)\b|\bpre-?market\b|\bafter(?:-| )hours\b|\b(?:session|day's) (?:high|low)\b|\bby (?:noon|midday)\b/,
      ],
    ],
  ],
  [
    'summed',
    [
      [
        'all',
        /\b(?:bring|brings|bringing|brought|take|takes|taking|took|lift|lifts|lifting|lifted|raise|raises|raising|raised) (?:the|its|their) (?:total|combined|cumulative)\b|\b(?:combined|cumulative|stacked) (?:[^ ]+ ){0,4}(?:duty|duties|tariffs?|levy|levies|rates?)\b/,
      ],
    ],
  ],
  [
    'way',
    [
      ['rail', /\bby (?:rail|train)\b/],
      ['road', /\bby (?:road|truck|lorry)\b/],
      ['sea', /\bby (?:sea|ship)\b/],
      ['air', /\bby (?:air|plane)\b/],
      [
        'through',
        /\b(?:via|through) (?:the|its|a) (?!year|month|quarter|half|period|week|first|second|third|fourth|end)/,
      ],
      [
        'buyers',
        /\b(?:to|for) (?:(?!foreign|overseas|other|all|world|global|international|export)[^ ]+ ){1,3}(?:buyers?|customers?|clients?|neighbou?rs|countries|nations|markets?|company|companies|firms|[a-z]*makers|manufacturers|destinations?|allies|users)\b/,
      ],
    ],
  ],
  [
    'cost-of',
    [
      ['less', new RegExp(`\\b(?:before|excluding|without|net of) (?:[a-z-]+ (?:and )?){0,2}${OUTLAYS}`)],
      ['more', new RegExp(`\\b(?:including|with|after|plus) (?:[a-z-]+ (?:and )?){0,2}${OUTLAYS}`)],
    ],
  ],
  // Statistics of a metal's products count magnets and alloys as well.
  ['reach', [['products', /\b(?:earths?|minerals?|metals?|[a-z]+ium) (?:and [a-z]+ )?products\b/]]],
  [
    'running',
    [
      [
        'count',
        /\b(?:so far|to date|until now|up to now|as of now|by now)\b|\b(?:have|has) (?:now|already)\b|\b(?:now|already) (?:have|has)\b/,
      ],
    ],
  ],
  [
    'terms',
    [
      [
        'like-for-like',
        /\b(?:organic|organically|like(?:-| )for(?:-| )like|comparable|same-store|adjusted for acquisitions)\b/,
      ],
      ['constant', /\b(?:constant|local|unchanged|fixed) (?:currency|currencies|exchange|prices)\b/],
      ['seasonal', /\b(?:seasonal|seasonally|calendar) (?:adjust|adjusted|adjustment|adjustments|effects|factors)\b/],
      ['trend', /\btrend\b/],
      [
        'real',
        /\b(?:in (?:real|volume) terms|(?:adjusted|adjusting|adjustment|corrected|correcting) for (?:inflation|prices|price (?:changes|rises))|(?:inflation|price)-adjusted|real-terms)\b/,
      ],
      [
        'nominal',
        /\b(?:in (?:nominal|cash|money) terms|nominally|at current prices|(?:before|without) (?:adjusting|adjustment) for)\b/,
      ],
      ['pro-forma', /\bpro(?:-| )forma\b/],
      ['attributable', /\battributable\b/],
    ],
  ],
]);

/** The kinds of a facet that phrases of these words tell. */
export function phrasedKinds(facet: string, words: readonly string[]): string[] {
  const phrases = PHRASES.get(facet);
  if (!phrases) return [];
  const text = words.join(' ').replaceAll(' - ', '-');
  return phrases.filter(([, told]) => told.test(text)).map(([kind]) => kind);
}
