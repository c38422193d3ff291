import { browser } from 'wxt/browser';

/** Whether this page is the toolbar button's popup, which stands in front of what it leads to. */
export const isPopup = () => browser.extension.getViews({ type: 'popup' }).includes(window);
