import type { PageId } from '../pages/page.ts';
import type { Progress, Situation } from '../store/shapes.ts';
import type { Step, StepId } from './step.ts';
import { STEPS } from './steps.ts';

/** `later`: something else comes first. `open`: can be done now, but is not the next one. */
export type Status = 'done' | 'next' | 'open' | 'later' | 'skip' | 'help';

export interface Planned {
  id: StepId;
  status: Status;
  /** Of a skipped step, the text is `step.<id>.skip.<reason>`. */
  reason?: string;
  /** Of a `later` step: the first step it waits for. */
  waits?: StepId;
}

export interface Plan {
  steps: Planned[];
  next: StepId;
  /** Of the steps that count for this person. */
  done: number;
  total: number;
}

/**
 * The way for this person: every step with its status, and the one to do next. There is always a next one: when all are
 * done it is `keep-going`. What the person ticked is never taken back, even where the step is not for them.
 */
export function plan(situation: Situation, progress: Progress): Plan {
  const reasons = new Map(STEPS.map((step) => [step.id, step.skip?.(situation)]));
  const ticked = (id: StepId) => progress[id]?.done === true;
  const settled = (id: StepId) => ticked(id) || reasons.get(id) !== undefined;
  const blocker = (step: Step) => step.needs.find((id) => !settled(id));

  const counted = STEPS.filter((step) => step.type === 'step' && (ticked(step.id) || !settled(step.id)));
  const next =
    counted.find((step) => !ticked(step.id) && !blocker(step))?.id ?? STEPS.find((step) => step.type === 'ongoing')!.id;

  const steps = STEPS.map((step): Planned => {
    const { id } = step;
    const reason = reasons.get(id);
    const waits = blocker(step);
    if (step.type === 'help') return { id, status: 'help' };
    if (ticked(id)) return { id, status: 'done' };
    if (reason !== undefined) return { id, status: 'skip', reason };
    if (id === next) return { id, status: 'next' };
    return waits ? { id, status: 'later', waits } : { id, status: 'open' };
  });
  return { steps, next, done: counted.filter((step) => ticked(step.id)).length, total: counted.length };
}

/**
 * The progress after a page has shown that something is done. A step the person unticked by hand stays unticked: they
 * know better.
 */
export function withEvidence(page: PageId, situation: Situation, progress: Progress, at: number): Progress {
  let next = progress;
  for (const { id, evidence, skip } of STEPS) {
    if (evidence?.page !== page || progress[id] || skip?.(situation)) continue;
    if (evidence.after && !progress[evidence.after]?.done) continue;
    next = { ...next, [id]: { done: true, at, by: 'page' } };
  }
  return next;
}
