import base from './styles/base.css?inline';
import claim from './styles/claim.css?inline';
import controls from './styles/controls.css?inline';
import forced from './styles/forced.css?inline';
import tokens from './styles/tokens.css?inline';
import tooltip from './styles/tooltip.css?inline';

/** Every rule the tooltip needs, for a sheet of its own inside its shadow root. */
export const TOOLTIP_SHEET = [tokens, base, controls, claim, tooltip, forced].join('\n');
