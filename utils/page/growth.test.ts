import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { furtherElements } from './further-elements.ts';
import { Growth } from './growth.ts';

const PAGE =
  '<body><article><p>One.</p><p>Two.</p></article><aside><p>Ad.</p></aside><section><div class="entry"><p>Three.</p></div></section></body>';

/** The record of a change that puts `html` at the end of the first element that `where` names. */
function added(where: string, html: string) {
  const { document } = parseHTML(PAGE);
  const family = new WeakSet<Node>();
  for (const paragraph of document.querySelectorAll('article p, section p')) {
    for (let at: Node | null = paragraph; at; at = at.parentNode) family.add(at);
  }
  const target = document.querySelector(where) as Element;
  const before = new Set(target.childNodes);
  target.insertAdjacentHTML('beforeend', html);
  const addedNodes = [...target.childNodes].filter((node) => !before.has(node));
  return { record: { type: 'childList', target, addedNodes, removedNodes: [] } as unknown as MutationRecord, family };
}

describe('furtherElements', () => {
  it.each<[string, string, string, string[] | null]>([
    ['a paragraph more', 'article', '<p>Four.</p>', ['Four.']],
    ['two more', 'article', '<p>Four.</p><p>Five.</p>', ['Four.', 'Five.']],
    ['an entry more', 'section', '<div class="entry"><p>Four.</p></div>', ['Four.']],
    ['something made otherwise', 'article', '<div class="newsletter">Sign up.</div>', null],
    ['something made otherwise besides', 'article', '<p>Four.</p><div>Five.</div>', null],
    ['a paragraph elsewhere', 'aside', '<p>Four.</p>', null],
    // More than the neighbours that are gone through.
    ['a run of many', 'article', '<p>More.</p>'.repeat(60), Array.from({ length: 60 }, () => 'More.')],
    ['another between such as are further', 'article', '<p>Four.</p><p class="ad">Buy.</p><p>Five.</p>', null],
    ['nothing but text', 'article', 'Four.', null],
  ])('%s', (_, where, html, expected) => {
    const { record, family } = added(where, html);
    expect(furtherElements(record, family)?.map(({ textContent }) => textContent) ?? null).toEqual(expected);
  });

  it('takes nothing where something was taken away too', () => {
    const { record, family } = added('article', '<p>Four.</p>');
    const removedNodes = [record.target.firstChild] as unknown as NodeList;
    expect(furtherElements({ ...record, removedNodes } as MutationRecord, family)).toBeNull();
  });

  it('knows what it took as the article’s own, and takes it once', () => {
    const { record, family } = added('article', '<p>Four.</p>');
    furtherElements(record, family);
    expect(family.has(record.addedNodes[0] as Node)).toBe(true);
    expect(furtherElements(record, family)).toBeNull();
  });
});

describe('Growth', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const paragraphs = () => [...parseHTML(PAGE).document.querySelectorAll('p')] as Element[];

  it('hands on together what came soon after each other', async () => {
    const grew = vi.fn(async () => undefined);
    const growth = new Growth(grew);
    const [one, two] = paragraphs() as [Element, Element];
    growth.add([one]);
    growth.add([two]);
    await vi.runAllTimersAsync();
    expect(grew.mock.calls).toEqual([[[one, two]]]);
  });

  it('goes on after something that could not be read', async () => {
    const grew = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('odd'));
    const growth = new Growth(grew);
    const [one, two] = paragraphs() as [Element, Element];
    growth.add([one]);
    await vi.runAllTimersAsync();
    growth.add([two]);
    await vi.runAllTimersAsync();
    expect(grew.mock.calls).toEqual([[[one]], [[two]]]);
  });
});
