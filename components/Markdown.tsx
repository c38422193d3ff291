import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';

/** Longer texts, and what lies deeper, are shown as they were written: an imported note may be made to be costly. */
const [LONG, DEEP] = [10_000, 12];

type Node = RootContent | PhrasingContent;

const childrenOf = (nodes: readonly Node[], depth: number) => nodes.map((node, index) => show(node, index, depth + 1));

function list(node: Extract<Node, { type: 'list' }>, key: number, depth: number) {
  const items = childrenOf(node.children, depth);
  return node.ordered ? (
    <ol key={key} start={node.start ?? 1}>
      {items}
    </ol>
  ) : (
    <ul key={key}>{items}</ul>
  );
}

/** A web address opens in a tab of its own; what leads anywhere else is only words. */
function link({ url, children }: Extract<Node, { type: 'link' }>, key: number, depth: number) {
  const words = childrenOf(children, depth);
  if (!/^https?:\/\//i.test(url)) return <span key={key}>{words}</span>;
  return (
    <a key={key} href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

function show(node: Node, key: number, depth: number): ComponentChild {
  if (depth > DEEP) return null;
  switch (node.type) {
    case 'paragraph':
      return <p key={key}>{childrenOf(node.children, depth)}</p>;
    // Heads inside a note would upset the order of the page's own.
    case 'heading':
      return (
        <p key={key} class="md-h">
          {childrenOf(node.children, depth)}
        </p>
      );
    case 'strong':
      return <strong key={key}>{childrenOf(node.children, depth)}</strong>;
    case 'emphasis':
      return <em key={key}>{childrenOf(node.children, depth)}</em>;
    case 'blockquote':
      return <blockquote key={key}>{childrenOf(node.children, depth)}</blockquote>;
    case 'list':
      return list(node, key, depth);
    case 'listItem':
      return <li key={key}>{childrenOf(node.children, depth)}</li>;
    case 'link':
      return link(node, key, depth);
    case 'inlineCode':
      return <code key={key}>{node.value}</code>;
    case 'code':
      return <pre key={key}>{node.value}</pre>;
    case 'break':
      return <br key={key} />;
    case 'thematicBreak':
      return <hr key={key} />;
    case 'image':
      return node.alt ?? '';
    default:
      return 'value' in node ? node.value : 'children' in node ? childrenOf(node.children as Node[], depth) : null;
  }
}

/** A note's words as they are meant: Markdown, drawn as elements. Markup of the web in it stays words. */
export function Markdown({ text }: { text: string }) {
  const nodes = useMemo(() => (text.length > LONG ? null : fromMarkdown(text).children), [text]);
  return (
    <div class={nodes === null ? 'body' : 'body md'} dir="auto">
      {nodes === null ? text : childrenOf(nodes, 0)}
    </div>
  );
}
