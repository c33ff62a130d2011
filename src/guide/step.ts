import type { PageId } from '../pages/page.ts';
import type { Situation } from '../store/shapes.ts';

export const GROUPS = ['before', 'email', 'number', 'address', 'enrol', 'wait', 'link', 'first', 'trouble'] as const;
export type Group = (typeof GROUPS)[number];

export type StepId =
  | 'keep-jpay'
  | 'jpay-stamps'
  | 'email'
  | 'us-number'
  | 'address'
  | 'enrol'
  | 'main-address'
  | 'repair'
  | 'moved'
  | 'link'
  | 'sign-in'
  | 'stamps'
  | 'calls'
  | 'keep-going'
  | 'link-fails'
  | 'sign-in-fails'
  | 'payment-fails';

/**
 * One step of the procedure. Its texts hang on its id: `step.<id>.title`, `.short`, `.need.1…`, `.do.1…`, `.check`,
 * `.official`, `.link`, `.skip.<reason>`, `.note.<note>`.
 */
export interface Step {
  id: StepId;
  group: Group;
  /** `step`: counted and ticked. `ongoing`: never done. `help`: open at any time, not part of the way. */
  type: 'step' | 'ongoing' | 'help';
  /** The page where it happens. */
  link?: string;
  /** Steps that come first. */
  needs: readonly StepId[];
  /** A page whose arrival or success text shows that it is done; `after`: only once that step is done. */
  evidence?: { page: PageId; after?: StepId };
  /** Why it is not for this person; undefined when it is, or when we do not know. */
  skip?(situation: Situation): string | undefined;
  /** What changes in it for this person. */
  notes?(situation: Situation): string[];
}
