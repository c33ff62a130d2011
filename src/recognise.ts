import { findAll } from './dom/safe.ts';
import { recognise } from './fields/recognise.ts';

/**
 * The recogniser alone, for measuring: one string (a field kind, or `other`) per element of
 * `document.querySelectorAll('input,select,textarea')`.
 */
function recogniseKinds(): string[] {
  const kinds = new Map<Element, string>();
  for (const field of recognise(document)) for (const box of field.boxes) kinds.set(box, field.kind);
  return findAll(document, 'input,select,textarea').map((control) => kinds.get(control) ?? 'other');
}

Object.assign(globalThis, { recogniseKinds });
