import { attr, closest, findAll, first, walk } from './safe.ts';

/** Most controls that are looked at; most elements that may be one, or that are searched for open shadow roots. */
const MAX_CONTROLS = 400;
const MAX_ELEMENTS = 1500;
/** A page that asks this many questions openly seldom hides more: shadow roots are looked for among these, and less far. */
const OPENLY = 5;
const FEW_ELEMENTS = 100;
const NOT_ASKED = new Set(
  'hidden submit button reset image checkbox radio file range color date datetime-local month week time'.split(' '),
);
const CONTROLS = 'input,select,textarea,mat-select,[role=combobox],[role=listbox][tabindex]';

/** Controls of one form (or, outside of forms, of one document or shadow root), in reading order. */
export interface Scope {
  root: Node;
  controls: HTMLElement[];
}

/**
 * Whether a person answers in it by typing or choosing. An unknown type is a text box, as browsers treat it; a custom
 * list that holds a native control is only its frame.
 */
function isQuestion(element: Element): boolean {
  const { localName } = element;
  if (localName === 'input') return !NOT_ASKED.has(attr(element, 'type').toLowerCase());
  return localName === 'select' || localName === 'textarea' || !first(element, 'input,select,textarea');
}

/** Open shadow roots inside of places of a document, among their first `room` elements. */
function shadowRoots(places: readonly Node[], room: number): ShadowRoot[] {
  const walker = walk(document, NodeFilter.SHOW_ELEMENT);
  // Breadth first: hosts of forms lie shallow, and the room must not be used up by one deep list.
  const queue = [...places];
  const found: ShadowRoot[] = [];
  for (let at = 0; at < queue.length; at++) {
    walker.currentNode = queue[at]!;
    for (let node = walker.firstChild(); node && queue.length < room; node = walker.nextSibling()) {
      queue.push(node);
      const { shadowRoot } = node as Element;
      if (!(shadowRoot instanceof ShadowRoot)) continue;
      found.push(shadowRoot);
      queue.push(shadowRoot);
    }
  }
  return found;
}

/**
 * Where to search a document: its forms, when every box stands in one, else all of it. The browser answers by tag name
 * several times faster than by selector, and a form is small even where the page is not.
 */
function placesIn(document: Document): Node[] {
  const boxes = Document.prototype.getElementsByTagName.call(document, 'input');
  const places = new Set<Node>();
  for (let i = 0; i < boxes.length && places.size < MAX_CONTROLS; i++) {
    if (isQuestion(boxes[i]!)) places.add(closest(boxes[i]!, 'form') ?? document);
  }
  return places.size && !places.has(document) ? [...places] : [document];
}

/** Every question of the document, by scope, up to the cap. */
export function scopesOf(document: Document): Scope[] {
  const scopes = new Map<Node, HTMLElement[]>();
  let room = MAX_CONTROLS;
  const collect = (place: Node) => {
    for (const element of findAll(place, CONTROLS, MAX_ELEMENTS)) {
      if (!isQuestion(element)) continue;
      const root = closest(element, 'form') ?? place;
      // A form within a form, as only scripts can make it, is a place of its own.
      if (root !== place && place instanceof HTMLFormElement) continue;
      if (room-- <= 0) break;
      const list = scopes.get(root);
      if (list) list.push(element);
      else scopes.set(root, [element]);
    }
  };
  const places = placesIn(document);
  places.forEach(collect);
  const isOpen = MAX_CONTROLS - room >= OPENLY;
  const roots = isOpen ? shadowRoots(places, FEW_ELEMENTS) : shadowRoots([document], MAX_ELEMENTS);
  roots.forEach(collect);
  return [...scopes].map(([root, controls]) => ({ root, controls }));
}

/** The labels of a scope by the id they are for; of several the first. */
export function labelsOf(root: Node): Map<string, Element> {
  const labels = new Map<string, Element>();
  findAll(root, 'label[for]').forEach((label) => {
    const id = attr(label, 'for');
    if (!labels.has(id)) labels.set(id, label);
  });
  return labels;
}
