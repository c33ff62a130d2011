import { scopesOf } from './controls.ts';
import { type Vote, vote } from './evidence.ts';
import type { Control, Field } from './field.ts';
import { isAdvised, type Kind } from './kinds.ts';
import { isLeftAlone, isNeverRead } from './never-read.ts';
import { type Candidate, resolve } from './resolve.ts';
import { type Score, score } from './score.ts';
import { labelsOf, type Signals, signalsOf } from './signals.ts';
import { withoutSharedPrefix, words } from './words.ts';

const THRESHOLD = 0.5;
const NAMES = ['formcontrolname', 'name', 'id'] as const;

/** What was found out about a control, good for as long as its signals and its plain names stay the same. */
interface Seen {
  signals: Signals;
  names: string;
  score: Score;
}
const seen = new WeakMap<Element, Seen>();
const last = new WeakMap<Document, { signals: Signals[]; controls: Control[]; fields: Field[] }>();

const isKind = (v: Vote): v is Kind => v !== undefined && (isLeftAlone(v) || isAdvised(v as Kind));
const shownLabel = (text: string) => text.replace(/[\s:*]+$/, '').replace(/^[\s*]+/, '');

/** Every recognised question of the document, in reading order. An unchanged page gives the same array back. */
export function recognise(document: Document): Field[] {
  const scopes = scopesOf(document);
  const controls = scopes.flatMap((scope) => scope.controls);
  const all = scopes.map(({ root, controls }) => {
    let map: Map<string, Element> | undefined;
    const labels = () => (map ??= labelsOf(root));
    return controls.map((control) => signalsOf(document, root, control, labels, seen.get(control)?.signals));
  });
  const signals = all.flat();
  const before = last.get(document);
  const same = <T>(a: T[], b: T[]) => a.length === b.length && a.every((item, i) => item === b[i]);
  if (before && same(before.controls, controls) && same(before.signals, signals)) return before.fields;
  const fields = scopes.flatMap((scope, i) => fieldsOf(scope.controls, all[i]!, i * 100));
  last.set(document, { controls, signals, fields });
  return fields;
}

/** The fields of one scope, its blocks numbered from `block`. */
function fieldsOf(controls: Control[], signals: Signals[], block: number): Field[] {
  const names = NAMES.map((name) =>
    withoutSharedPrefix(
      signals.map((s) => words(s.attributes[name])),
      (rest) => !!vote(rest),
    ),
  );
  const list = controls.map((control, i): Candidate => {
    const s = signals[i]!;
    const own = names.map((list) => list[i]!);
    const known = seen.get(control);
    const key = own.join('|');
    const result = known?.signals === s && known.names === key ? known.score : score(control, s, own);
    seen.set(control, { signals: s, names: key, score: result });
    // Remembered now, so that "show password" cannot make it readable later.
    isNeverRead(control);
    const text = [...NAMES.map((name) => s.attributes[name]), s.label, s.attributes.placeholder, s.near.slice(-60)]
      .map(words)
      .join(' ');
    return { ...result, control, signals: s, text, more: [], block };
  });
  resolve(list);
  return list.flatMap((c) =>
    c.confidence >= THRESHOLD && isKind(c.vote)
      ? [
          {
            control: c.control,
            boxes: [c.control, ...c.more],
            kind: c.vote,
            confidence: Math.min(1, c.confidence),
            label: shownLabel(c.signals.label || c.signals.near),
            block: block + c.block,
          },
        ]
      : [],
  );
}
