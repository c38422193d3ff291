/** The address of an article that was read from a file and names none of its own: a host that can never be (RFC 2606). */
export const addressOfFile = (name: string): string => `https://file.invalid/${encodeURIComponent(name)}`;

/** Whether an address may be followed: it is of the web, and there may be such a host. */
export function isLinkable(address: string): boolean {
  const { protocol, hostname } = URL.parse(address) ?? {};
  return (protocol === 'https:' || protocol === 'http:') && !hostname?.endsWith('.invalid');
}
