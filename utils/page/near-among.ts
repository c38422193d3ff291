/** Which of many marks are near the window. */

/** What stands somewhere in the page. */
export interface Placed {
  readonly ranges: readonly AbstractRange[];
}

const boxOf = ({ ranges }: Placed) => ranges[0]?.startContainer.parentElement?.getBoundingClientRect() ?? null;

/** Whether anything from the one to the other may be near the window. What is out of order is taken to be. */
function isNear(from: DOMRect | null, to: DOMRect | null, margin: number): boolean {
  if (!from || !to) return true;
  const [x, y] = [innerWidth * margin, innerHeight * margin];
  return (
    Math.min(from.top, to.top) < innerHeight + y &&
    Math.max(from.bottom, to.bottom) > -y &&
    Math.min(from.left, to.left) < innerWidth + x &&
    Math.max(from.right, to.right) > -x
  );
}

/**
 * The runs near the window; a run reaches to where the next one begins. Each box that is asked for takes time, so runs are
 * looked at by the `stretch` first, and only where one is near by halves.
 */
export function nearAmong<T extends Placed>(
  runs: readonly (readonly T[])[],
  stretch: number,
  margin: number,
): (readonly T[])[] {
  const boxes = new Map<number, DOMRect | null>();
  const boxAt = (at: number) => {
    const known = boxes.get(at);
    if (known !== undefined) return known;
    const placed = at < runs.length ? runs[at]?.[0] : runs.at(-1)?.at(-1);
    const box = boxOf(placed as T);
    boxes.set(at, box);
    return box;
  };
  const near: (readonly T[])[] = [];
  const look = (from: number, to: number): void => {
    if (!isNear(boxAt(from), boxAt(to), margin)) return;
    const middle = (from + to) >> 1;
    if (middle === from) near.push(runs[from] as readonly T[]);
    else {
      look(from, middle);
      look(middle, to);
    }
  };
  for (let from = 0; from < runs.length; from += stretch) look(from, Math.min(runs.length, from + stretch));
  return near;
}
