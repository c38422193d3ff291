/** The day it is, as ISO writes it (UTC). */
export const today = (): string => new Date().toISOString().slice(0, 10);
