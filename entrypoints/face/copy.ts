/** Puts text on the clipboard the old way, by a selection: pages without encryption have no other. Throws where the browser does not. */
export function copyBySelection(face: Document, text: string): void {
  const before = face.activeElement;
  const field = face.createElement('textarea');
  field.value = text;
  face.body.append(field);
  field.select();
  const isCopied = face.execCommand('copy');
  field.remove();
  (before as HTMLElement | null)?.focus();
  if (!isCopied) throw new Error('The browser did not copy.');
}
