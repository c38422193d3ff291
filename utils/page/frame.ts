/** Whether this is a frame of another page. */
export const isFrame = () => window.top !== window;

const isWeb = (address: string) => /^https?:/.test(address);

/**
 * The address a page may be read by: its own, or for a frame that the page around it wrote (`about:srcdoc` and the like) that page's.
 */
export function addressOf(page: Document): string {
  // Not `location`: to make a script's world its own costs more than to ask the document.
  const own = page.URL;
  if (isWeb(own)) return own;
  if (own.startsWith('blob:')) return new URL(own).origin;
  return !isWeb(page.baseURI) || !isFrame() ? own : page.baseURI;
}

/** The document of the page around this frame, where it is of the same origin. */
export function around(): Document | null {
  try {
    return isFrame() ? window.parent.document : null;
  } catch {
    return null;
  }
}
