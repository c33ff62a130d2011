import * as z from 'zod/mini';
import { ADVISED } from '../fields/kinds.ts';
import type { NoticeId, PageId } from '../pages/page.ts';
import type { Advice, DetailKey, RuleId } from '../rules/rule.ts';
import type { Texts } from '../text/t.ts';

/**
 * What a page may ask of the background. Schemas are strict and bounded: a message may have been made by anything that
 * runs in the page's process. The page side imports only the types, never the schemas.
 */
export const PageMessage = z.discriminatedUnion('type', [
  /** A form is shown that may need the help soon: the background wakes up for it. No answer. */
  z.strictObject({ type: z.literal('ready') }),
  /** The help is needed: asks for the second script, and is answered with Hello once it runs. */
  z.strictObject({ type: z.literal('help') }),
  /** Something is to be written, or the panel asks: asks for the third script. No answer; it runs by then. */
  z.strictObject({ type: z.literal('hands') }),
  /** Known page shown: asks for what the card needs. Answered with Hello. */
  z.strictObject({ type: z.literal('hello'), page: z.string().check(z.maxLength(40)) }),
  /** How many fields need attention now (badge). No answer. */
  z.strictObject({ type: z.literal('attention'), count: z.int().check(z.gte(0), z.lte(500)) }),
  /** Does this e-mail differ from the one used at JPay? Answered `boolean | null`; null when not known. */
  z.strictObject({ type: z.literal('differs'), email: z.string().check(z.maxLength(320)) }),
  /** A trusted click on "Use … from my details". Answered with the values by kind. */
  z.strictObject({
    type: z.literal('details'),
    set: z.partialRecord(z.enum(ADVISED), z.string().check(z.maxLength(40))),
    maxLengths: z.partialRecord(z.enum(ADVISED), z.int().check(z.gte(0), z.lte(1_000_000))),
  }),
  /** Something on a page shows that a step is done. No answer. */
  z.strictObject({ type: z.literal('evidence'), page: z.string().check(z.maxLength(40)) }),
  /** "Don't show for this field": kept for the session. `what` = `<page id>:<kind>`. No answer. */
  z.strictObject({ type: z.literal('quiet'), what: z.string().check(z.maxLength(80)) }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** The background's answer to `hello`: one language, the public sentences about sources, and facts without values. */
export interface Hello {
  language: string;
  direction: 'ltr' | 'rtl';
  /** The style sheet of what is drawn: the card is never drawn before this answer, so no page has to carry it. */
  style: string;
  /** Texts of the page side (`rule.*`, `fix.*`, `card.*`, `notice.*`, `app.*`) in the person's language. */
  texts: Texts;
  /** Composed sentence "who says so, when checked, how sure" by rule or notice id. */
  sources: Partial<Record<RuleId | NoticeId, string>>;
  known: DetailKey[];
  country?: string;
  /** `<page id>:<kind>` the person does not want to hear about in this session. */
  quiet: string[];
}

/** What the panel asks of a page; only extension pages can send it. */
export type PanelMessage =
  /** What is on the page now. Answered with PageReport. */
  | { type: 'report' }
  /** Language, details or situation changed: ask the background again. No answer; sent by the background. */
  | { type: 'refresh' }
  /** Scroll to the field with this index of the last report, focus it and open its card. */
  | { type: 'show'; index: number }
  /** Point at "Learn more and Enroll" once (page jpay-home). Answered boolean: found. */
  | { type: 'point' }
  /** Write these values (index of the last report → value); answered with FillResult. */
  | { type: 'fill'; values: Record<number, string> }
  /** Put back what the last fill replaced. Answered with FillResult. */
  | { type: 'unfill' }
  /** The page's controls for a description for the maintainers, by allow-list. Answered DescribedControl[]. */
  | { type: 'describe' };

export interface ReportedField {
  kind: string;
  /** The site's label, as on the page. */
  label: string;
  /** Child-index path from the document to the control (`0/1/4`, `#` = into an open shadow root), so that tools can find it. */
  path: string;
  /** Fill can write it: not disabled, a native control. */
  writable: boolean;
  maxLength?: number;
  /** Whether something stands in it; false for left-alone kinds, which are never read. */
  filled: boolean;
  block: number;
  advice: SaidAdvice[];
}

/** An advice with its sentences in the person's language: what and why, and the words on each fix's button. */
export interface SaidAdvice extends Advice {
  message: string;
  labels: string[];
}

export interface PageReport {
  page: PageId | null;
  host: string;
  fields: ReportedField[];
  notices: NoticeId[];
  /** Left-alone controls: path only. */
  untouched: string[];
  /** After five fights for the top layer the card stays closed on this page. */
  crowdedOut: boolean;
}

export interface FillResult {
  /** Indexes whose control now holds the value. */
  written: number[];
  /** Indexes where the page did not take it. */
  refused: number[];
}
