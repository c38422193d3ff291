const ACCENTS = /\p{M}/gu;

/** A word as the matcher compares it: no accents, British spelling. Takes a word in lower case. */
export function foldWord(word: string): string {
  let folded = word;
  if (!isAscii(word)) folded = word.normalize('NFD').replace(ACCENTS, '').replaceAll('ß', 'ss');
  if (folded.length < 7) return folded;
  return folded
    .replace(/licens/, 'licenc')
    .replace(/^(defen|offen)s/, '$1c')
    .replace(/iz(ation|ed|ing|er|e)/, 'is$1')
    .replace(/^sulf/, 'sulph');
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** Signs that may stand between the words of a form or be left out: hyphens and the full stops of abbreviations. */
export const isJoint = (form: string) => form === '-' || form === '–' || form === '.';
