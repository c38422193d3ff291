/** So many neighbours are looked at for one that is made alike. */
const NEAR = 25;

const isAlike = (a: Element, b: Element) => a.localName === b.localName && a.className === b.className;

/** Whether an element stands beside one of the article's that is made alike: a further paragraph, a further entry. */
function isFurther(element: Element, family: WeakSet<Node>): boolean {
  for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
    let at = element[way];
    for (let i = 0; at && i < NEAR; i++, at = at[way]) {
      if (family.has(at) && isAlike(at, element)) return true;
    }
  }
  return false;
}

/** The elements by which an article grew, if that is all that a change of the page did to it; null where it did more. */
export function furtherElements(record: MutationRecord, family: WeakSet<Node>): Element[] | null {
  if (record.type !== 'childList' || record.removedNodes.length > 0 || !family.has(record.target)) return null;
  const elements = [...record.addedNodes].filter((node) => node.nodeType === 1 && !family.has(node)) as Element[];
  // What comes right after one that is a further entry, and is made like it, is one too: its neighbours need not be gone through.
  const goesOn = (element: Element, before: Element | undefined) =>
    before !== undefined && element.previousElementSibling === before && isAlike(before, element);
  const isAll = elements.every(
    (element, at) => element.isConnected && (goesOn(element, elements[at - 1]) || isFurther(element, family)),
  );
  if (elements.length === 0 || !isAll) return null;
  for (const element of elements) family.add(element);
  return elements;
}
