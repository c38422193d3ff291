import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import {
  hover,
  isKept,
  marksBecome,
  marksOf,
  openArticle,
  openBrowser,
  pageUrl,
  pause,
  textsIn,
  tooltipSays,
} from './harness.ts';
import { storedIn } from './stored.ts';

type Marks = Awaited<ReturnType<typeof marksOf>>;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
});
afterAll(() => session.close());

/** What the page says in another language, with the names and the figures that stay as they are. */
const WORDS = [
  [
    'The talks about critical minerals',
    'Die Gespräche über kritische Rohstoffe gehen in der Hauptstadt weiter, sagte das Ministerium.',
  ],
  [
    'Exports of yttrium',
    'Die Ausfuhr von Yttrium sank im Juni 2025 um 52 Prozent gegenüber dem Vorjahr, sagte das Ministerium.',
  ],
  [
    'Stocks of holmium',
    'Die Vorräte an Holmium im Hafen stiegen im Juli 2025 auf 4.700 Tonnen, sagten die Händler am Dienstag.',
  ],
  ['The price of gallium', 'Der Preis von Gallium stieg im Mai 2025 um 31 Prozent, sagte ein Analyst.'],
  [
    'They will close',
    'Sie schließen mit einem Wort zu den Plänen für die kommenden Jahre und zu den Kosten der Lizenzen.',
  ],
] as const;

type Translator = (words: readonly (readonly [string, string])[]) => void;
interface Undoable {
  undo(): void;
}

/** As Chrome does: each text stands in two new elements, and comes back as it was when the translation is undone. */
const asChrome: Translator = (words) => {
  const { documentElement: root } = document;
  const walker = document.createTreeWalker(document.querySelector('article') as Element, 4);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const replaced = nodes
    .filter(({ data }) => data.trim() !== '')
    .map((node) => {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      for (const font of [outer, inner]) {
        font.dir = 'auto';
        font.style.verticalAlign = 'inherit';
      }
      inner.textContent = words.find(([begin]) => node.data.startsWith(begin))?.[1] ?? node.data;
      outer.append(inner);
      node.replaceWith(outer);
      return { node, outer };
    });
  root.lang = 'de';
  root.className = 'translated-ltr';
  const undo = () => {
    for (const { node, outer } of replaced) outer.replaceWith(node);
    root.lang = 'en';
    root.removeAttribute('class');
  };
  Object.assign(window, { undo });
};

/** As Firefox does: texts are others in their places, and nothing but the page's language tells of it. */
const asFirefox: Translator = (words) => {
  const texts = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
  const before = texts.map(({ data }) => data);
  document.documentElement.lang = 'de';
  for (const text of texts) text.data = words.find(([begin]) => text.data.startsWith(begin))?.[1] ?? text.data;
  const undo = () => {
    document.documentElement.lang = 'en';
    for (const [at, text] of texts.entries()) text.data = before[at] as string;
  };
  Object.assign(window, { undo });
};

/** The marked texts by their look, in whichever order they were painted. */
const inOrder = (marks: Marks) =>
  JSON.stringify(Object.entries(marks).map(([look, texts]) => [look, [...texts].sort()]));
/** What a material is and a plain amount can be told in any language; what a number says is read in English alone. */
const areOfTranslation = ({ term, ...others }: Marks) =>
  JSON.stringify(textsIn({ ...others, term: [] }).sort()) ===
    JSON.stringify(['31 Prozent', '4.700 Tonnen', '52 Prozent']) &&
  term.every((word) => /^(?:Yttrium|Holmium|Gallium)$/.test(word));

describe('a page the browser translates', () => {
  it.each([
    ['in new elements', asChrome],
    ['in its own text', asFirefox],
  ])(
    'has the marks of its own words, loses nothing of what was stored, and has its claims again when it is undone: %s',
    async (how, translate) => {
      page = await openArticle(session, `${pageUrl('moving.html')}?${how.replaceAll(' ', '-')}`);
      await isKept(session);
      const before = await marksOf(page);
      expect(textsIn(before).join(' ')).toMatch(/52 per cent/);
      const stored = await storedIn(session);
      await page.bringToFront();

      await page.evaluate(translate, WORDS);
      await marksBecome(page, areOfTranslation);
      await pause(1_500);
      expect(areOfTranslation(await marksOf(page))).toBe(true);
      expect(await storedIn(session)).toEqual(stored);
      await page.bringToFront();

      await page.evaluate(() => (window as unknown as Undoable).undo());
      await marksBecome(page, (marks) => inOrder(marks) === inOrder(before), 8_000);
      await pause(1_000);
      expect(await storedIn(session)).toEqual(stored);
      await page.bringToFront();
      await hover(page, '4,700 tonnes');
      await tooltipSays(page, /4,700/);
      await page.close();
    },
  );
});
