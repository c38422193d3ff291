import { words } from './word-class.ts';

export const POSSESSIVES = words('its their our his her my your');
/** Who or what is spoken of: what stands right behind one is its verb. */
export const SUBJECT_PRONOUNS = words('it they we he she');
/** What follows a comma and tells more of a name. */
export const RELATIVES = words('which who');
