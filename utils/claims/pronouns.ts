import { words } from './word-class.ts';

export const POSSESSIVES = words('its their our his her my your');
/** What follows a comma and tells more of a name. */
export const RELATIVES = words('which who');
