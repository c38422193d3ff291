import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Group } from '../../utils/page/painter.ts';
import { DEFAULTS, forReader } from '../../utils/settings.ts';
import type { Added } from './added.ts';
import { Painting } from './painting.ts';
import type { Part } from './parts.ts';
import type { View } from './view.ts';

/** What is painted, by the keys of its marks. */
let painted: string[] = [];
const keysOf = (groups: readonly Group[]) => groups.flatMap(({ marks }) => marks.map(({ key }) => key));
vi.mock('../../utils/page/painter.ts', () => ({
  Painter: class {
    paint = (groups: readonly Group[]) => {
      painted = keysOf(groups);
    };
    add = (group: Group) => painted.push(...keysOf([group]));
    clear = () => {
      painted = [];
    };
  },
}));
vi.mock('./surroundings.ts', () => ({ areColoursForced: () => false }));
vi.mock('./view.ts', () => ({ marksOf: ({ article }: View) => [{ key: article.text }], rangesIn: () => [] }));

/** Ends the reading of what was added last. */
let understood: (name: string) => Promise<void>;
vi.mock('./added.ts', () => ({
  readAdded: () =>
    new Promise((done) => {
      understood = async (name) => {
        done({ number: 0, marks: [{ key: name }] } as unknown as Added);
        await Promise.resolve();
      };
    }),
}));

const readingOf = (text: string) => {
  const parts: Part[] = [];
  return { parts, view: { article: { text }, map: { nodes: [] }, parts } as unknown as View };
};
const SETTINGS = forReader(DEFAULTS);
const [first, second] = [readingOf('first'), readingOf('second')];
let painting: Painting;

async function add(name: string): Promise<void> {
  const grown = painting.grow([]);
  await understood(name);
  await grown;
}

beforeEach(() => {
  painting = new Painting(new AbortController().signal);
  painting.readAnew(first.parts);
  painting.paint(first.view, null, SETTINGS);
});

describe('what is added to an article', () => {
  it('stays where more of the same reading is understood', async () => {
    await add('more');
    painting.paint({ ...first.view, isWhole: true }, null, SETTINGS);
    expect(painted).toEqual(['first', 'more']);
  });

  it('is marked although more of the same reading was understood meanwhile', async () => {
    const grown = painting.grow([]);
    painting.paint({ ...first.view, isWhole: true }, null, SETTINGS);
    await understood('more');
    await grown;
    expect(painted).toEqual(['first', 'more']);
  });

  it('goes with a reading that has it, and stays where it came after that', async () => {
    await add('before');
    painting.readAnew(second.parts);
    await add('since');
    expect(painted).toEqual(['first', 'before', 'since']);
    painting.paint(second.view, null, SETTINGS);
    expect(painted).toEqual(['second', 'since']);
  });

  it('is not marked twice where a reading that has it was painted meanwhile', async () => {
    const grown = painting.grow([]);
    painting.readAnew(second.parts);
    painting.paint(second.view, null, SETTINGS);
    await understood('more');
    await grown;
    expect(painted).toEqual(['second']);
  });

  it('is not marked on another page', async () => {
    const grown = painting.grow([]);
    painting.clear();
    painting.readAnew(second.parts);
    painting.paint(second.view, null, SETTINGS);
    await understood('more');
    await grown;
    expect(painted).toEqual(['second']);
  });
});
