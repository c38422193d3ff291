import type { Rolldown } from 'vite';

/**
 * Chromium compiles what follows as a whole. Most of the reader's functions are called in its first look at a page, and one that
 * is compiled when it is called was gone through before, to find its end. To other browsers it is a comment.
 */
export const HINT = '//# allFunctionsCalledOnLoad\n';

export const eagerReader = {
  name: 'eager-reader',
  generateBundle: {
    // Once it is minified, which takes comments away.
    order: 'post' as const,
    handler(_: unknown, bundle: Rolldown.OutputBundle) {
      const reader = bundle['reader.js'];
      if (reader?.type === 'chunk') reader.code = HINT + reader.code;
    },
  },
};
