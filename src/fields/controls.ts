import { ancestor, attr, findAll, walk } from './dom.ts';
import type { Control } from './field.ts';

/** Most controls of a page that are looked at, and most elements that are searched for open shadow roots. */
const MAX_CONTROLS = 400;
const MAX_ELEMENTS = 2000;

const TEXT_TYPES = /^(text|email|tel|number|password|search|url)?$/;
const KNOWN_OTHER =
  /^(hidden|submit|button|reset|image|checkbox|radio|file|range|color|date|datetime-local|month|week|time)$/;
const CONTROLS = 'input,select,textarea,mat-select,[role=combobox],[role=listbox][tabindex]';

/** Controls that share a form (or, without one, a document or shadow root), in reading order. */
export interface Scope {
  root: ParentNode & Node;
  controls: Control[];
}

/** Whether a person answers in it by typing or choosing. An unknown type is a text box, as browsers treat it. */
export function isQuestion(element: Element): boolean {
  if (element.localName !== 'input') return true;
  const type = attr(element, 'type').toLowerCase();
  return TEXT_TYPES.test(type) || !KNOWN_OTHER.test(type);
}

/** Open shadow roots, breadth first: the hosts of forms lie shallow, and the cap must not be used up by one deep list. */
function shadowRoots(document: Document): ShadowRoot[] {
  const queue: ParentNode[] = document.body ? [document.body] : [];
  const found: ShadowRoot[] = [];
  for (let at = 0; at < queue.length; at++) {
    const walker = walk(document, queue[at] as Node, NodeFilter.SHOW_ELEMENT);
    for (let child = walker.firstChild(); child && queue.length < MAX_ELEMENTS; child = walker.nextSibling()) {
      const { shadowRoot } = child as Element;
      queue.push(child as Element);
      if (shadowRoot instanceof ShadowRoot) {
        found.push(shadowRoot);
        queue.push(shadowRoot);
      }
    }
  }
  return found;
}

/** Every question of the document, by scope. Touches forms and what is around their controls, not the whole page. */
export function scopesOf(document: Document): Scope[] {
  const scopes = new Map<ParentNode & Node, Control[]>();
  let room = MAX_CONTROLS;
  for (const root of [document, ...shadowRoots(document)]) {
    for (const element of findAll(root, CONTROLS)) {
      if (!isQuestion(element)) continue;
      if (room-- <= 0) break;
      const scope = (ancestor(element, 'form') as HTMLElement | null) ?? root;
      const list = scopes.get(scope);
      if (list) list.push(element as Control);
      else scopes.set(scope, [element as Control]);
    }
  }
  return [...scopes].map(([root, controls]) => ({ root, controls }));
}
