import type { Field } from '../fields/field.ts';
import type { FieldKind } from '../fields/kinds.ts';

export type PageId =
  | 'securus-enroll'
  | 'securus-link'
  | 'securus-login'
  | 'securus-account'
  | 'securus-billing'
  | 'jpay-email'
  | 'jpay-home'
  | 'unofficial-address';

export type NoticeId =
  | 'unofficial-address'
  | 'page-changed'
  | 'password-which'
  | 'terms-open'
  | 'login-refused'
  | 'link-failed'
  | 'not-moved'
  | 'fee'
  | 'payment-declined'
  | 'learn-more';

/** What a page sees of the view that is shown: never a value of a control. */
export interface View {
  url: URL;
  document: Document;
  fields: readonly Field[];
}

export interface Page {
  id: PageId;
  /** Whether the address allows this page. */
  address(url: URL): boolean;
  /** Whether what is shown confirms it. */
  content(view: View): boolean;
  /** The kinds that get advice here; every other field of the page is only recognised. */
  kinds: readonly FieldKind[];
  /** What this view needs to be told beside its fields, the most urgent first. */
  notices?(view: View): NoticeId[];
  /** Whether this view proves that the person has done the step the page belongs to. */
  evidence?(view: View): boolean;
  /** A view that is known to stand at the same address: without the page's content, but no sign of a changed page. */
  otherView?(view: View): boolean;
}

/** One control of a page on its way into a description for the maintainers; its texts are not yet fit to be shown. */
export interface DescribedControl {
  tag: string;
  /** Number of its form among the page's forms; 0: in none. */
  form: number;
  attributes: (readonly [name: string, value: string])[];
  label: string;
  /** Entries of a list of states or countries; of any other list how many it has. */
  options: number | (readonly [value: string, text: string])[];
}
