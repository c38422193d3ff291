const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };

/** The keys of a menu: arrows go round, Home and End to its ends, Escape and Tab leave it. */
export function onMenuKey(event: KeyboardEvent, leave: () => void): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const step = STEPS[event.key];
  const goal =
    step !== undefined ? (at + step + items.length) % items.length : { Home: 0, End: items.length - 1 }[event.key];
  if (goal === undefined && event.key !== 'Escape' && event.key !== 'Tab') return;
  // The page has keys of its own, and Escape closes a popup.
  event.stopPropagation();
  if (event.key !== 'Tab') event.preventDefault();
  if (goal === undefined) leave();
  else items[goal]?.focus();
}
