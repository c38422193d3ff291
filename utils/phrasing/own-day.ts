/** The day of the reader's clock at an instant, as ISO writes it; what is no time comes back as it is. */
export function ownDay(when: number | string): string {
  const date = new Date(when);
  if (Number.isNaN(date.getTime())) return String(when);
  const two = (part: number) => String(part).padStart(2, '0');
  return [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())].join('-');
}
