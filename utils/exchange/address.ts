/** A host that can never be (RFC 2606): what was read from a file and names no address of its own stands there. */
const NOWHERE = 'https://file.invalid/';

/** The address of an article that has none. `name` is what the file is called. */
export const addressOfFile = (name: string): string => `${NOWHERE}${encodeURIComponent(name)}`;

/** Whether an address may be followed: it is of the web, and there is such a place. */
export const isLinkable = (address: string): boolean => /^https?:\/\//i.test(address) && !address.startsWith(NOWHERE);
