import base from './styles/base.css?inline';
import claim from './styles/claim.css?inline';
import controls from './styles/controls.css?inline';
import face from './styles/face-of-tooltip.css?inline';
import forced from './styles/forced.css?inline';
import tokens from './styles/tokens.css?inline';
import tooltip from './styles/tooltip.css?inline';

/** Every rule that a tooltip needs in its own document. */
export const faceSheet = [tokens, base, controls, claim, tooltip, forced, face].join('\n');

/**
 * The tokens, for our element in a page. A page's `rem` is the page's own: each length is in pixels instead, for letters of this
 * size.
 */
export const pageTokens = (letters: number): string =>
  tokens.replaceAll(/(-?[\d.]+)rem\b/g, (_, lengths: string) => `${Number(lengths) * letters}px`);
