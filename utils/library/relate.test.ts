import { expect, it } from 'vitest';
import { dated } from '../relations/sample.ts';
import { sideOf } from '../relations/side.ts';
import type { PackedReading } from './packed.ts';
import { type ReadySide, relate } from './relate.ts';

it('looks no closer at readings that the asking article alone has given: of a page of figures they are a thousand', () => {
  const asking = { article: 7, published: null, origin: 'news.example', copy: null };
  const own = {
    id: 'own',
    packed: { articles: [7, 7] } as unknown as PackedReading,
    get side(): ReadySide['side'] {
      throw new Error('compared');
    },
  };
  const side = sideOf(dated({}));
  expect(relate(side, asking, [own])).toEqual([]);
});
