/** Around an element of a page that may be hostile: `form.parentNode` may be a control of that name; see dom/safe.ts. */

const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

/** The parent within the node's own tree, null at its root. */
export const parentOf = (node: Node): ParentNode | null => parentNode?.call(node) ?? null;

/** The same, and from an open shadow root on to its host. */
export const parentOrHost = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : parentOf(node));

/** Whether a node is the other one or stands around it. */
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** Where an element is in the view. */
export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
