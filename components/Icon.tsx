import { inLetters } from './letters.ts';

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const PATHS = {
  article: 'M4 1.8h5.5L12.5 5v9.2H4zM9 2v3.5h3.5M6 8.5h4M6 11h4',
  topic: 'M2.5 13.5v-11M2.5 13.5h11M5.5 6h5M8 10h5',
  'not-comparable': 'M2.5 5.5h4M2.5 10.5h4M9.5 5.5h4M9.5 10.5h4M10 2L6 14',
  note: 'M10.5 2.5l3 3L6 13l-3.5.5L3 10z',
  term: 'M3 13.5L8 2.5l5 11M5 9.5h6',
  storage:
    'M2.5 4a5.5 2 0 1 0 11 0a5.5 2 0 1 0-11 0M2.5 4v8c0 1.100 2.5 2 5.5 2s5.5-.9 5.5-2V4M2.5 8c0 1.100 2.5 2 5.5 2s5.5-.9 5.5-2',
  import: 'M8 2.5V10M5 7.5l3 3 3-3M3 9.5v4h10v-4',
  options: `M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6${circle(10, 4.5, 2)}${circle(6, 11.5, 2)}`,
  plus: 'M8 3v10M3 8h10',
  export: 'M8 10V2.5M5 5l3-3 3 3M3 9.5v4h10v-4',
  search: `${circle(7, 7, 4.5)}M10.5 10.5L14 14`,
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  delete: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.5 9h6l.5-9',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  panel:
    'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3zM9.5 3v10',
  library: 'M3 2.5v11M6.5 2.5v11M10 3l3 10.200',
  lock: 'M5 7h6a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 12V8.5A1.5 1.5 0 0 1 5 7zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  eye: `M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z${circle(8, 8, 2)}`,
  private:
    'M1.5 5.5c2-1 4-1 6.5.5 2.5-1.5 4.5-1.5 6.5-.5 0 4-1.5 6-3.5 6-1.5 0-2-1.5-3-1.5s-1.5 1.5-3 1.5c-2 0-3.5-2-3.5-6zM4.5 7.800H6M10 7.800h1.5',
  alert: `M8 5v4M8 11.5v.1${circle(8, 8, 6.2)}`,
  undo: 'M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5zM10.5 3.5v-1h-8v8h1',
  info: `${circle(8, 8, 6.2)}M8 7.5V11M8 5v.1`,
  pin: 'M6 2.5h4l-.5 4.5 2.5 2.5H4L6.5 7zM8 9.5V14',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word, or in a button that has a label. It says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The program's sign: two axes, and two readings that do not quite meet. */
export function Brand({ size }: { size: number }) {
  const side = inLetters(size, 'rem');
  return (
    <svg style={{ inlineSize: side, blockSize: side }} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#7465dc" />
      <path d="M7.5 5.5v19h19" fill="none" stroke="#dcd7ff" stroke-width="3" />
      <rect x="12" y="7" width="9" height="5" rx="1" fill="#fff" />
      <rect x="17" y="15" width="9" height="5" rx="1" fill="#fff" />
    </svg>
  );
}
