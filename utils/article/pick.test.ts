import { describe, expect, it } from 'vitest';
import { growthOf } from '../../tests/work.ts';
import { finish } from '../text/steps.ts';
import { ancestors } from './blocks.ts';
import { pickInSteps } from './pick.ts';
import { NOTHING_TOLD } from './sample.ts';
import { blocksIn, type Sketched } from './sketch.ts';

/** So many boxes in one another, each with a heading and so many sentences. */
function nest(depth: number, sentences: number): Sketched {
  const boxes: Sketched['boxes'][number][] = [];
  const blocks: Sketched['blocks'][number][] = [];
  let around: number | null = null;
  for (let at = 0; at < depth; at++) {
    around = boxes.push({ inside: around, tag: 'div', kind: 'paragraph', attributes: { class: `level-${at}` } }) - 1;
    const heading = boxes.push({ inside: around, tag: 'h2', kind: 'heading', attributes: {} }) - 1;
    blocks.push({ inside: heading, linked: 0, runs: [[`Mine ${at}`]] });
    for (let n = 0; n < sentences; n++) {
      blocks.push({
        inside: around,
        linked: 0,
        runs: [[`Shaft ${n} of mine ${at} produced 40 tonnes of ore last year.`]],
      });
    }
  }
  return { told: { ...NOTHING_TOLD, headings: ['Mines'] }, boxes, blocks };
}

describe('a nest of boxes', () => {
  it('is cut where it is deeper than any page; what stands further in keeps its own name', () => {
    const blocks = blocksIn(nest(700, 1));
    expect(Math.max(...blocks.map(({ box }) => [...ancestors(box)].length))).toBe(40);
    expect(new Set(blocks.map(({ box }) => box)).size).toBe(1400);
    expect(blocks.at(-2)?.box).toMatchObject({ tag: 'h2', kind: 'heading' });
    expect([...ancestors((blocks.at(-1) as (typeof blocks)[0]).box)].at(-1)?.signature).toBe('div.level-0');
  });

  it('is left as it is where a page may have one', () => {
    const blocks = blocksIn(nest(30, 1));
    expect([...ancestors((blocks.at(-1) as (typeof blocks)[0]).box)].map(({ signature }) => signature)).toEqual(
      Array.from({ length: 30 }, (_, at) => `div.level-${29 - at}`),
    );
  });

  it('takes far less than sixteen times as long where it is four times as deep, and is chosen from all the same', () => {
    const pick = (sketch: Sketched) => finish(pickInSteps(sketch));
    const [few, many] = [nest(200, 3), nest(800, 3)];
    expect(pick(many).blocks.length).toBeGreaterThan(2000);
    expect(
      growthOf(
        () => pick(few),
        () => pick(many),
        8,
      ),
    ).toBeLessThan(8);
  });
});
