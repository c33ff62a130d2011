import { labelsOf, scopesOf } from '../dom/controls.ts';
import { vote } from './evidence.ts';
import type { Control, Field } from './field.ts';
import { isAdvised, type Kind } from './kinds.ts';
import { isLeftAlone, isNeverRead } from './never-read.ts';
import { type Candidate, resolve } from './resolve.ts';
import { type Score, score } from './score.ts';
import { type Signals, signalsOf } from './signals.ts';
import { withoutSharedPrefix } from './words.ts';

const THRESHOLD = 0.5;

/** What was found out about a control: good for as long as its signals and its name without prefix stay the same. */
const seen = new WeakMap<Element, { signals: Signals; name: string; score: Score }>();
const last = new WeakMap<Document, { signals: Signals[]; fields: Field[] }>();

/** Every recognised question of the document, form by form. An unchanged page gives the same array back. */
export function recognise(document: Document): Field[] {
  const scopes = scopesOf(document).map(({ root, controls }) => {
    let map: Map<string, Element> | undefined;
    const labels = () => (map ??= labelsOf(root));
    return {
      controls,
      signals: controls.map((control) => signalsOf(root, control, labels, seen.get(control)?.signals)),
    };
  });
  const signals = scopes.flatMap((scope) => scope.signals);
  const before = last.get(document);
  if (before?.signals.length === signals.length && signals.every((s, i) => s === before.signals[i]))
    return before.fields;
  // Hundreds keep the blocks of different forms apart.
  const fields = scopes.flatMap((scope, i) => fieldsOf(scope.controls, scope.signals, i * 100));
  last.set(document, { signals, fields });
  return fields;
}

function fieldsOf(controls: Control[], all: Signals[], block: number): Field[] {
  const names = withoutSharedPrefix(
    all.map((signals) => signals.name),
    (rest) => vote(rest) !== undefined,
  );
  const list = controls.map((control, i): Candidate => {
    const [signals, name, known] = [all[i]!, names[i]!, seen.get(control)];
    const result = known?.signals === signals && known.name === name ? known.score : score(control, signals, name);
    seen.set(control, { signals, name, score: result });
    // Noted now, so that "show password" cannot make it readable later.
    if (signals.type === 'password') isNeverRead(control);
    return { ...result, control, signals, more: [], block };
  });
  resolve(list);
  return list.flatMap(({ control, more, vote: says, confidence, signals, block }) => {
    if (!says || confidence < THRESHOLD || !(isLeftAlone(says) || isAdvised(says as Kind))) return [];
    const label = signals.shown.replace(/^[\s*]+|[\s:*]+$/g, '');
    return { control, boxes: [control, ...more], kind: says as Kind, confidence, label, block };
  });
}
