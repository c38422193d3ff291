/** Terms that name one material: an oxide or metal is its element, the field's permanent magnets are rare-earth magnets. */
const SAME: Readonly<Record<string, string>> = {
  ndpr: 'ndpr-oxide',
  'permanent-magnets': 'rare-earth-magnets',
  ndfeb: 'rare-earth-magnets',
  smco: 'rare-earth-magnets',
  'rare-earth-oxides': 'rare-earths',
  'medium-heavy-rare-earths': 'heavy-rare-earths',
};

/** The one id a material goes by when figures are compared. */
export function plainMaterial(id: string): string {
  return SAME[id] ?? (id.endsWith('-oxide') && id !== 'ndpr-oxide' ? id.slice(0, -'-oxide'.length) : id);
}
