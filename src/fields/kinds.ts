/**
 * The words for what a control asks for: HTML autocomplete tokens, plus the few the standard has no word for.
 * They are a contract: `inspect`, the saved pages in tests/pages and other tools use them as they stand.
 */
// biome-ignore format: one list of words
export const ADVISED = [
  'email', 'email-confirm', 'tel', 'address-line1', 'address-line2', 'address-level2', 'address-level1', 'postal-code',
  'country', 'given-name', 'family-name', 'name',
] as const;

/** Recognised only so that nothing about them is ever read. */
// biome-ignore format: one list of words
export const LEFT_ALONE = [
  'current-password', 'new-password', 'password-confirm', 'one-time-code', 'passcode', 'captcha', 'cc-name', 'cc-number',
  'cc-exp', 'cc-exp-month', 'cc-exp-year', 'cc-csc', 'cc-type',
] as const;

export type FieldKind = (typeof ADVISED)[number];
export type LeftAloneKind = (typeof LEFT_ALONE)[number];
export type Kind = FieldKind | LeftAloneKind;

const advised: ReadonlySet<string> = new Set(ADVISED);

/** Whether advice about this kind exists; the others are never read. */
export const isAdvised = (kind: Kind): kind is FieldKind => advised.has(kind);
