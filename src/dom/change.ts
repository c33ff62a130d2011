import { closest, first, matches } from './safe.ts';

/** Most records of one report that are looked at, from its start and from its end. */
const MAX_RECORDS = 8;

/** What fields, dialogs and messages are made of. */
const TELLING =
  'input,select,textarea,option,label,form,fieldset,dialog,h1,h2,h3,[role],[aria-live],[aria-modal],mat-select,.reveal,.modal,.callout';
/** Inside of these any text may be a label or a message. */
const AROUND = 'form,dialog,label,[role],[aria-live],[aria-modal],.reveal,.modal,.callout';

/** Asked once for each place: a list that never rests asks for its own place in every frame. */
const around = new WeakMap<Element, boolean>();
function isAround(target: Element): boolean {
  const known = around.get(target) ?? closest(target, AROUND) !== null;
  around.set(target, known);
  return known;
}

const isTelling = (node: Node | undefined) =>
  node instanceof Element && (matches(node, TELLING) || first(node, TELLING) !== null);

/** Lists of rows are alike: the first and the last stand for them. */
const hasTelling = (nodes: NodeList) => isTelling(nodes[0]) || (nodes.length > 1 && isTelling(nodes[nodes.length - 1]));

/**
 * Whether added or removed nodes deserve a look at once: they are, hold or stand in what fields, dialogs and messages are
 * made of. Costs a few questions, however much has changed, so a no is a guess from samples: such changes want a look too,
 * but one for all of them, when the page has come to rest.
 */
export function mayMatter(records: readonly MutationRecord[]): boolean {
  const some =
    records.length > 2 * MAX_RECORDS ? [...records.slice(0, MAX_RECORDS), ...records.slice(-MAX_RECORDS)] : records;
  let seen: Node | undefined;
  return some.some(({ target, addedNodes, removedNodes }) => {
    const isNew = target !== seen;
    seen = target;
    if (isNew && target instanceof Element && isAround(target)) return true;
    return hasTelling(addedNodes) || hasTelling(removedNodes);
  });
}
