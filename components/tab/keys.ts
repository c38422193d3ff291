const SECTIONS = ['contradicts', 'tension', 'agrees', 'statistics', 'other'];

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

function step(root: HTMLElement, by: 1 | -1): void {
  const cards = [...root.querySelectorAll<HTMLElement>('[data-card]')];
  const at = cards.findIndex((card) => card === document.activeElement || card.contains(document.activeElement));
  const next = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : Math.min(cards.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/**
 * Arrows go from card to card, Enter to the passage; with single keys switched on j and k do so too, 1 to 5 go to a section, / to
 * the field that finds claims. Off they are nothing (WCAG 2.1.4): who speaks to a computer would set them off.
 */
export function keysOf(event: KeyboardEvent, root: HTMLElement | null, singleKeys: boolean): void {
  if (!root || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  if (key.length === 1 && !singleKeys) return;
  if (key === 'j' || key === 'ArrowDown') step(root, 1);
  else if (key === 'k' || key === 'ArrowUp') step(root, -1);
  else if (
    key === 'Enter' &&
    document.activeElement instanceof HTMLElement &&
    document.activeElement.matches('.card')
  ) {
    document.activeElement.querySelector<HTMLElement>('header .link')?.click();
  } else if (/^[1-5]$/.test(key)) root.querySelector(`#${SECTIONS[Number(key) - 1]}`)?.scrollIntoView();
  else if (key === '/') root.querySelector<HTMLElement>('[data-find]')?.focus();
  else return;
  event.preventDefault();
}
