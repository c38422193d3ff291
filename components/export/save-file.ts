import type { ExportedFile } from '../../utils/exchange/export-file.ts';

/** How long a browser may take to begin reading what it is to save. */
const PATIENCE = 60_000;

/** Hands a file to the browser to be saved, by a link: that needs no permission, in either browser. */
export function saveFile({ name, blob }: ExportedFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
