import { labelsOf, scopesOf } from '../dom/controls.ts';
import { isShown } from '../dom/safe.ts';
import type { Control, Field } from './field.ts';
import { isAdvised, type Kind } from './kinds.ts';
import { isLeftAlone, noteKind } from './never-read.ts';
import { withoutSharedPrefix } from './prefix.ts';
import { type Candidate, resolve } from './resolve.ts';
import { type Score, score } from './score.ts';
import { type Signals, signalsOf } from './signals.ts';

const THRESHOLD = 0.5;
/** A newsletter beside the form that the page is about. */
const NEWSLETTER = /news ?letter|subscri|bolet[ií]n/i;

/** What was found out about a control: good for as long as its signals and its name without prefix stay the same. */
const seen = new WeakMap<Element, { signals: Signals; name: string; score: Score }>();
const last = new WeakMap<Document, { controls: Control[]; signals: Signals[]; fields: Field[] }>();

/**
 * Every recognised question of the document, form by form. An unchanged page gives the same array back.
 * @param mayHaveChanged false: since the last call no node came or went and nobody did anything to the page. Then it is only
 * asked whether the same controls are shown.
 */
export function recognise(document: Document, mayHaveChanged = true): Field[] {
  const before = last.get(document);
  if (!mayHaveChanged && before?.controls.every((control, i) => isShown(control) === before.signals[i]!.isShown))
    return before.fields;
  const scopes = scopesOf(document).map(({ root, controls }) => {
    let map: Map<string, Element> | undefined;
    const labels = () => (map ??= labelsOf(root));
    const signals = controls.map((control) => signalsOf(root, control, labels, seen.get(control)?.signals));
    return { controls, signals };
  });
  const signals = scopes.flatMap((scope) => scope.signals);
  if (before?.signals.length === signals.length && signals.every((s, i) => s === before.signals[i]))
    return before.fields;
  // Hundreds keep the blocks of different forms apart.
  const found = scopes.map(({ controls, signals }, i) => ({
    fields: fieldsOf(controls, signals, i * 100),
    isAside: signals.length < 3 && signals.some(({ key }) => NEWSLETTER.test(key)),
  }));
  const hasMain = found.some(({ fields }) => fields.length > 2);
  const fields = found.flatMap(({ fields, isAside }) => (isAside && hasMain ? [] : fields));
  last.set(document, { controls: scopes.flatMap((scope) => scope.controls), signals, fields });
  return fields;
}

function fieldsOf(controls: Control[], all: Signals[], block: number): Field[] {
  const names = withoutSharedPrefix(all.map(({ name }) => name));
  const list = controls.map((control, i): Candidate => {
    const signals = all[i]!;
    const name = names[i]!;
    const known = seen.get(control);
    const result = known?.signals === signals && known.name === name ? known.score : score(control, signals, name);
    seen.set(control, { signals, name, score: result });
    return { vote: result.vote, confidence: result.confidence, control, signals, more: [], block };
  });
  resolve(list);
  const fields: Field[] = [];
  list.forEach(({ control, more, vote: says, confidence, signals, block }) => {
    if (!says || confidence < THRESHOLD || !(isLeftAlone(says) || isAdvised(says as Kind))) return;
    const label = signals.shown.replace(/^[\s*]+|[\s:*]+$/g, '');
    const boxes = [control].concat(more);
    for (const box of boxes) noteKind(box, says as Kind);
    fields.push({ control, boxes, kind: says as Kind, confidence: Math.min(1, confidence), label, block });
  });
  return fields;
}
