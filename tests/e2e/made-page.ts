/** Parts of articles that tests make up. */
export const headOf = (title: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta property="og:type" content="article"><title>${title}</title>`;
/** A paragraph of the field with a term in it and no number. */
export const PROSE =
  '<p>Delegations spoke about critical minerals on Tuesday, and what they said to reporters in the corridor told more than the paper they signed, which leaves the hardest questions to another round in the autumn.</p>';
