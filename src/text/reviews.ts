/** How a translation came about, and the day of its last reading. */
export interface Review {
  state: 'machine' | 'native';
  /** `2026-11-23` */
  date: string;
}

const MACHINE: Review = { state: 'machine', date: '2026-11-23' };

/** Review state of every language but English, which the others are made from. */
export const REVIEWS: Readonly<Record<string, Review>> = {
  ar: MACHINE,
  cs: MACHINE,
  da: MACHINE,
  de: MACHINE,
  es: MACHINE,
  fi: MACHINE,
  fr: MACHINE,
  hu: MACHINE,
  it: MACHINE,
  ja: MACHINE,
  nb: MACHINE,
  nl: MACHINE,
  pl: MACHINE,
  'pt-BR': MACHINE,
  ro: MACHINE,
  ru: MACHINE,
  sv: MACHINE,
  tr: MACHINE,
  uk: MACHINE,
};
