import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addressOf, tellIfNews, whenSeen } from '../utils/page/gate-rest.ts';
import { materialText } from '../utils/page/material-text.ts';
import { mayReadUnasked } from '../utils/page/reach.ts';

/** Not in every supported browser, nor in the types. */
type World = { readonly navigation?: EventTarget };

/** After a route change without a load the page is looked at so many milliseconds later, when it has drawn itself. */
const SOON = 400;
const LATE = 2000;

/**
 * Looks, and once more after each change of route, until there is news of the field. What is not needed for that is not touched:
 * each kind of object that a script meets has the browser fit out the script's world for it, and each function that is called is
 * compiled for that one call. So what every page runs stands in few functions, and the rest inside one that is seldom called.
 */
export default defineUnlistedScript(() => {
  const page: Document & { readonly prerendering?: boolean } = document;
  if (!mayReadUnasked(page.URL.startsWith('http') ? page.URL : addressOf(page))) return;
  let isOver = false;
  let isAwaited = false;
  let isAgain = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    isAwaited = false;
    const text = isOver ? null : materialText(page);
    if (text === null || !tellIfNews(page, text)) return;
    isOver = true;
    clearTimeout(soon);
    clearTimeout(late);
  };
  // A page that goes from route to route while nobody sees it is looked at once when somebody does.
  const lookWhenSeen = () => {
    if (isAwaited) return;
    isAwaited = true;
    whenSeen(page, look);
  };
  // Never put off: a page may change its address all the time.
  const lookLate = () => {
    late = setTimeout(() => {
      late = undefined;
      lookWhenSeen();
      if (isAgain && !isOver) lookLate();
      isAgain = false;
    }, LATE);
  };
  const routed = () => {
    if (isOver) return;
    clearTimeout(soon);
    soon = setTimeout(lookWhenSeen, SOON);
    isAgain = late !== undefined;
    if (!isAgain) lookLate();
  };
  (globalThis as World).navigation?.addEventListener('navigatesuccess', routed);
  if (top !== self) addEventListener('resize', routed, { passive: true });
  // A frame that another page writes is empty at first, and forgets its listeners when it is written.
  if (page.URL.startsWith('about:')) routed();
  if (page.visibilityState === 'visible' && !page.prerendering) look();
  else lookWhenSeen();
});
