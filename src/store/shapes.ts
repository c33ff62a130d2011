import * as z from 'zod/mini';

/** Shapes and limits of what is stored. Kept apart from the items so that exports and tests use the same ones. */

const text = (max: number) => z.string().check(z.maxLength(max));
const time = z.number().check(z.gte(0), z.lte(8.64e15));
const stepId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** Step id → what is known about it. Ids of steps this version does not know are kept: a newer one may have written them. */
export const Progress = z.record(
  stepId,
  z.strictObject({
    done: z.boolean(),
    /** Milliseconds since 1970, when it was ticked or unticked. */
    at: time,
    by: z.enum(['person', 'page']),
  }),
);
export type Progress = z.infer<typeof Progress>;

export const YesNo = z.enum(['yes', 'no', 'unknown']);
export type YesNo = z.infer<typeof YesNo>;

/** What the person told about themselves. A missing key: not asked yet. `unknown`: they said they do not know. */
export const Situation = z.strictObject({
  /** ISO 3166 code of the country the person lives in, or `unknown`. */
  country: z.optional(z.string().check(z.regex(/^([A-Z]{2}|unknown)$/))),
  /** USPS code of the prison's state, or `unknown`. */
  state: z.optional(z.string().check(z.regex(/^([A-Z]{2}|unknown)$/))),
  /** The prison's five-digit ZIP code. */
  zip: z.optional(z.string().check(z.regex(/^\d{5}$/))),
  /** Has the messaging of that prison moved to Securus? */
  moved: z.optional(YesNo),
  /** Do they write to somebody else in that state whose prison is still with JPay? */
  others: z.optional(YesNo),
  /** The Securus account they already have. */
  account: z.optional(z.enum(['none', 'calls', 'messages', 'unknown'])),
  /** What in that account is not right: 'phone', 'address', 'email'; empty: all is right. */
  wrong: z.optional(z.array(z.enum(['phone', 'address', 'email', 'unknown'])).check(z.maxLength(4))),
  /** Does the address they use at JPay end in .com, .net or .org? */
  email: z.optional(YesNo),
  /** Do they want phone calls too? */
  calls: z.optional(YesNo),
  /** They chose to see the steps without answering. */
  later: z.optional(z.boolean()),
});
export type Situation = z.infer<typeof Situation>;

/** My details, as typed: anything may be half finished. */
export const Details = z.strictObject({
  country: z.optional(text(2)),
  jpayEmail: z.optional(text(320)),
  street: z.optional(text(200)),
  street2: z.optional(text(200)),
  city: z.optional(text(100)),
  postalCode: z.optional(text(20)),
  usPhone: z.optional(text(40)),
  prisonState: z.optional(text(2)),
  prisonZip: z.optional(text(10)),
});
export type Details = z.infer<typeof Details>;

/** Notes about calls with support, newest last. */
export const Notes = z.array(z.strictObject({ at: time, who: text(120), result: text(4000) })).check(z.maxLength(200));
export type Notes = z.infer<typeof Notes>;

/** The weekly reminder about the US number. */
export const Reminder = z.strictObject({
  on: z.boolean(),
  /** 0 Sunday … 6 Saturday, as Date#getDay. */
  day: z.int().check(z.gte(0), z.lte(6)),
  /** Minutes after midnight, local time. */
  minute: z.int().check(z.gte(0), z.lte(1439)),
  /** The day it was last shown for (`2026-11-22`), so that no week sees it twice. */
  shown: z.optional(z.string().check(z.regex(/^\d{4,6}-\d{2}-\d{2}$/))),
  /** Not before this time: "remind me tomorrow". */
  snoozedUntil: z.optional(time),
});
export type Reminder = z.infer<typeof Reminder>;

/** Where the panel was, so that closing the popup loses no place. */
export const Place = z.strictObject({ view: text(20), step: z.optional(stepId) });
export type Place = z.infer<typeof Place>;

/** `<page id>:<kind>` the person does not want to hear about until the browser closes. */
export const Quiet = z.array(text(80)).check(z.maxLength(200));

/** Language code chosen by the person; '' follows the browser. */
export const Language = z.string().check(z.regex(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/), z.maxLength(20));

/** The version whose welcome or news the person has seen. */
export const News = z.strictObject({ welcomed: z.boolean(), seen: text(20) });
