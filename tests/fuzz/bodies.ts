import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readDocument } from '../../utils/article/read.ts';
import { type SentBlock, sketchOf } from '../../utils/article/sketch.ts';
import { toldBy } from '../../utils/article/told.ts';
import { walkPage } from '../../utils/article/walk.ts';
import { countTerms } from '../../utils/glossary/count-terms.ts';
import type { RequestName } from '../../utils/messages/requests.ts';
import { tellOrigins, understandTextInSteps } from '../../utils/messages/understood.ts';
import { DEFAULTS, forReader } from '../../utils/settings.ts';
import { finish } from '../../utils/text/steps.ts';

const NOW = '2025-07-20T10:00:00.000Z';

/** A body for each request, as it is sent when all is well; what is about an article is about the one at this address. */
export function soundBodies(url: string): Record<RequestName, unknown> {
  const { document } = parseHTML(readFileSync('samples/05-theft-of-minerals.html', 'utf8'));
  const { text, blocks: _, ...article } = readDocument(document, url).article;
  const { claims, terms } = finish(understandTextInSteps({ text, ...article }));
  const head = { ...article, url, ...tellOrigins({ text, ...article }) };
  const [claim] = claims;
  const note = {
    ...{ id: 'n1', url, title: 'A', site: 'news', published: null, body: 'mine', tags: ['x'] },
    ...{ target: 'claim', passage: claim?.passage, claim: claim?.claim, term: null, created: NOW, changed: NOW },
  };
  return {
    ...{
      'gate.news': undefined,
      'page.start': undefined,
      'page.tooltip': undefined,
      'tab.state': undefined,
      'tab.stop': undefined,
      'tab.allowed': undefined,
    },
    'page.face': { frame: 3 },
    'page.pick': {
      page: { ...sketchOf(finish(walkPage(document.body)).blocks), told: toldBy(document, url) },
      isNew: true,
    },
    'page.understand': {
      blocks: [{ kind: 'paragraph', runs: [[text]] }] satisfies SentBlock[],
      title: article.title,
      published: article.published,
      lang: article.lang,
    },
    'page.read': { article: head, text, claims, terms: countTerms(terms), seen: true, translated: false },
    'page.claim': { article: head, claim },
    'page.term': { term: 'dysprosium', url, published: null },
    'page.focus': { claim: claim?.claim.id },
    'note.save': note,
    'correction.save': { id: 'c1', what: 'misread', url, claim, reading: null, made: NOW },
    'draft.read': { url, mark: 'k1' },
    'draft.write': { url, mark: 'k1', draft: { body: 'mine', tags: ['x'] } },
    'draft.clear': { url, mark: 'k1' },
    'reader.start': { tab: 7 },
    'tab.goto': { what: 'claim', id: 'k1', passage: claim?.passage },
    'tab.find': { passages: [claim?.passage] },
    'tab.paint': { settings: forReader(DEFAULTS) },
    'tab.command': { command: 'peek' },
    'library.changed': { kinds: ['notes'] },
  };
}
