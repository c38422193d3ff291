import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NOTHING_TOLD } from '../article/sample.ts';
import { BOUNDS } from './bounds.ts';
import { sketched } from './schemas.ts';

const box = (inside: number | null) => ({ inside, tag: 'p', kind: 'paragraph', attributes: {} });
const block = (inside: number, texts: readonly string[] = ['Output fell.'], linked = 0) => ({
  ...{ inside, linked },
  runs: texts.map((text) => [text]),
});
const chain = (length: number) => Array.from({ length }, (_, at) => box(at === 0 ? null : at - 1));
const half = 'x'.repeat(BOUNDS.page / 2);

describe('a sketch of a page', () => {
  it.each([
    ['of nothing', [], [], true],
    ['of boxes in one another', [box(null), box(0), box(1)], [block(2)], true],
    ['with two outmost boxes', [box(null), box(null)], [block(1)], true],
    ['as long as may be', [box(null)], [block(0, [half]), block(0, ['', half])], true],
    ['as deep as may be', chain(BOUNDS.depth), [block(BOUNDS.depth - 1)], true],
    ['with a box in itself', [box(0)], [block(0)], false],
    ['with a box in a later one', [box(null), box(2), box(0)], [block(1)], false],
    ['with two boxes in each other', [box(1), box(0)], [block(0)], false],
    ['with a box in none that is there', [box(null), box(7)], [block(1)], false],
    ['with a block in none that is there', [box(null)], [block(1)], false],
    ['with a block in a part of a box', [box(null)], [block(0.5)], false],
    ['deeper than any page', chain(BOUNDS.depth + 1), [block(0)], false],
    ['longer than any page', [box(null)], [block(0, [half]), block(0, [half, 'x'])], false],
    ['of too many boxes', Array(BOUNDS.blocks + 1).fill(box(null)), [block(0)], false],
    ['of too many blocks', [box(null)], Array(BOUNDS.blocks + 1).fill(block(0)), false],
    ['with more linked than there is', [box(null)], [block(0, ['Read on'], 1.5)], false],
  ])('%s', (_, boxes, blocks, isSound) => {
    expect(v.is(sketched, { told: NOTHING_TOLD, boxes, blocks })).toBe(isSound);
  });
});
