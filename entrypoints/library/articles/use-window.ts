import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows drawn above and below what is in view. */
const BESIDE = 8;

/** Which of `count` rows of one height are in view as the page scrolls: first, and one after the last. */
export function useWindow(
  body: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): { readonly first: number; readonly end: number } {
  const [range, setRange] = useState({ first: 0, end: 40 });
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const top = -(body.current?.getBoundingClientRect().top ?? 0);
      const first = Math.max(0, Math.floor(top / height) - BESIDE);
      const end = Math.max(first, Math.ceil((top + innerHeight) / height) + BESIDE);
      setRange((before) => (before.first === first && before.end === end ? before : { first, end }));
    };
    const later = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [height, count]);
  const first = Math.min(range.first, Math.max(0, count - 1));
  return { first, end: Math.min(count, Math.max(range.end, first)) };
}
