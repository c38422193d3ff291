import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { View } from '../../utils/claims/scene/scene.ts';
import { understand } from '../../utils/understand.ts';
import { readCorpus } from './gold.ts';

const OWN_SETS = readdirSync(import.meta.dirname).filter((name) => /^(?:dev|fresh)\d*$/.test(name));

/** The sentences of some texts in another order, so that what stands around each is another. */
const shuffled = (texts: readonly string[]) => {
  const lines = texts.flatMap((text) => text.split(/(?<=[.!?])\s|\n+/));
  return lines.map((_, index) => lines[(index * 7919) % lines.length]).join(' ');
};

describe('rules that are left out where their words are missing', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each(OWN_SETS)('would have changed nothing in %s', (set) => {
    const { articles } = readCorpus(path.join(import.meta.dirname, set));
    const texts = articles.map(({ text }) => text);
    const read = () =>
      [...texts, shuffled(texts)].map(
        (text) => understand({ text, title: null, published: '2025-07-18', lang: 'en' }).claims,
      );
    const spared = read();
    const says = vi.spyOn(View.prototype, 'says').mockReturnValue(true);
    expect(read()).toEqual(spared);
    expect(says).toHaveBeenCalled();
  });
});
