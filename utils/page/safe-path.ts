/** In pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The two corners of a box's edge that faces a point: its top one for a point above it, its left one for a point beside it. */
function nearEdge({ left, top, right, bottom }: Box, { x, y }: Point): readonly [Point, Point] {
  if (y <= top)
    return [
      { x: left, y: top },
      { x: right, y: top },
    ];
  if (y >= bottom)
    return [
      { x: left, y: bottom },
      { x: right, y: bottom },
    ];
  const side = x <= left ? left : right;
  return [
    { x: side, y: top },
    { x: side, y: bottom },
  ];
}

const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether `at` lies in the triangle of the point a pointer left from and the edge of the box that faces it; its sides count. */
export function isOnPath(from: Point, box: Box, at: Point): boolean {
  const [first, second] = nearEdge(box, from);
  const turns = [turn(from, first, at), turn(first, second, at), turn(second, from, at)];
  return turns.every((value) => value >= 0) || turns.every((value) => value <= 0);
}
