import type { Field } from '../fields/field.ts';
import { readValue } from '../fields/value.ts';
import { ask } from './ask.ts';
import type { Visit } from './state.ts';

/**
 * Asks whether a left e-mail differs from the one used at JPay, once a value, and remembers the answer. Only the background
 * knows that address; it answers yes or no. True where it differs: there is something new to say.
 */
export async function compare({ page, memory, hello, stop }: Visit, field: Field): Promise<boolean> {
  // Where the address is being changed at JPay the new one always differs.
  if (page.id === 'jpay-email' || field.kind !== 'email' || !hello?.known.includes('jpayEmail')) return false;
  const email = readValue(field);
  if (email === '' || email.length > 320 || memory.differs.has(email)) return false;
  memory.differs.set(email, undefined);
  const answer = await ask<boolean | null>({ type: 'differs', email });
  if (stop.signal.aborted) return false;
  memory.differs.set(email, answer ?? undefined);
  return answer === true;
}
