import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Watch } from './watch.ts';

/** The browser's observers, told by hand. */
let observers: { heard: (records: readonly MutationRecord[]) => void; isOn: boolean }[];
const page = () =>
  parseHTML('<body><article><p>Output was 764 tonnes.</p></article><aside>1</aside></body>').document as Document;
let life: AbortController;
let document: Document;

beforeEach(() => {
  vi.useFakeTimers();
  observers = [];
  document = page();
  life = new AbortController();
  vi.stubGlobal('document', document);
  vi.stubGlobal(
    'MutationObserver',
    class {
      isOn = false;
      readonly heard: (records: readonly MutationRecord[]) => void;
      constructor(heard: (records: readonly MutationRecord[]) => void) {
        this.heard = heard;
        observers.push(this);
      }
      observe() {
        this.isOn = true;
      }
      disconnect() {
        this.isOn = false;
      }
    },
  );
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function hear(record: object): void {
  const whole = { type: 'childList', addedNodes: [], removedNodes: [], ...record } as unknown as MutationRecord;
  for (const { heard, isOn } of observers) if (isOn) heard([whole]);
}

const start = () => {
  const look = vi.fn(async () => ({ isNew: false, took: 1 }));
  return { look, watch: new Watch({ look, grew: async () => undefined }, life.signal) };
};
const textIn = (selector: string) => document.querySelector(selector)?.firstChild as Text;
const follow = (watch: Watch, ...nodes: Text[]) => watch.follow({ nodes, shadowRoots: [], seams: [] });

/** Puts another paragraph in the place of the one that is there, as a page does. */
function replaceParagraph(words: string): void {
  const [old, target] = [document.querySelector('p') as Element, document.querySelector('article') as Element];
  const fresh = document.createElement('p');
  fresh.textContent = words;
  old.replaceWith(fresh);
  hear({ target, addedNodes: [fresh], removedNodes: [old] });
}

describe.each([
  ['the first reading', false],
  ['a later one', true],
])('what changes between two slices of %s', (_, isLater) => {
  const held = async () => {
    const started = start();
    if (isLater) {
      follow(started.watch, textIn('p'));
      replaceParagraph('Output was 765 tonnes.');
      await vi.runAllTimersAsync();
      started.look.mockClear();
    }
    started.watch.hold();
    return started;
  };

  it('is looked for again where what was read is gone, however short', async () => {
    const { look, watch } = await held();
    const read = textIn('p');
    replaceParagraph('Output was 766 tonnes.');
    follow(watch, read);
    await vi.runAllTimersAsync();
    expect(look).toHaveBeenCalledOnce();
  });

  it('is not where it was read as it is now', async () => {
    const { look, watch } = await held();
    replaceParagraph('Output was 766 tonnes, more than in any month since the mine was opened.');
    follow(watch, textIn('p'));
    await vi.runAllTimersAsync();
    expect(look).not.toHaveBeenCalled();
  });

  it('is not where it is no part of the article', async () => {
    const { look, watch } = await held();
    const ticker = textIn('aside');
    for (let second = 2; second < 9; second++) hear({ type: 'characterData', target: ticker });
    follow(watch, textIn('p'));
    await vi.runAllTimersAsync();
    expect(look).not.toHaveBeenCalled();
  });

  it('is heard of no more when the reader has ended', async () => {
    const { watch } = await held();
    life.abort();
    watch.hold();
    expect(observers.filter(({ isOn }) => isOn)).toEqual([]);
  });
});

it('watches nothing where the first reading came to nothing', () => {
  const { watch } = start();
  watch.hold();
  watch.goOn();
  expect(observers.filter(({ isOn }) => isOn)).toEqual([]);
});

it('goes on with what it followed where a later reading came to nothing', async () => {
  const { look, watch } = start();
  follow(watch, textIn('p'));
  watch.hold();
  replaceParagraph('Output was 766 tonnes.');
  watch.goOn();
  await vi.runAllTimersAsync();
  expect(look).toHaveBeenCalledOnce();
});
