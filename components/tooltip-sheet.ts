import base from './styles/base.css?inline';
import claim from './styles/claim.css?inline';
import controls from './styles/controls.css?inline';
import forced from './styles/forced.css?inline';
import tokens from './styles/tokens.css?inline';
import tooltip from './styles/tooltip.css?inline';

const RULES = [tokens, base, controls, claim, tooltip, forced].join('\n');

/**
 * Every rule the tooltip needs, for a sheet of its own inside its shadow root. A page's `rem` is the page's own: each length is in
 * pixels instead, for letters of this size.
 */
export const tooltipSheet = (letters: number): string =>
  RULES.replaceAll(/(-?[\d.]+)rem\b/g, (_, lengths: string) => `${Number(lengths) * letters}px`);
