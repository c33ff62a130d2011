import { rootOf, walk } from '../dom/safe.ts';

/** Child-index path from the document to a node, `#` for the step into an open shadow root: `0/1/4/#/0`. */
export function pathOf(node: Node): string {
  const root = rootOf(node);
  const walker = walk(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = node;
  const steps: number[] = [];
  do {
    let before = 0;
    while (walker.previousSibling()) before++;
    steps.unshift(before);
  } while (walker.parentNode());
  return [...(root instanceof ShadowRoot ? [pathOf(root.host), '#'] : []), ...steps].join('/');
}
