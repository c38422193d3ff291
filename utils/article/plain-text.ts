import { boxOf, type PageBlock } from './page-block.ts';

/** A text file as a browser shows it: one text node, each line of which is a block. */
export function plainText(document: Document): PageBlock[] {
  const pre = document.querySelector('pre') ?? document.querySelector('body');
  const node = pre?.firstChild;
  if (!pre || !node || node.nodeType !== 3) return [];
  const box = boxOf(pre, null);
  return [...(node as Text).data.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => {
    return { box, pieces: [{ node: node as Text, text: line, from: index, linked: false, raised: false }], linked: 0 };
  });
}
