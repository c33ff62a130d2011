/** Texts that may be the same as in English in any language: the word has gone round the world. */
export const ANYWHERE: readonly string[] = ['group.email'];

/** Texts that are rightly the same as in English, by language: the word is the same in both. */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  es: ['situation.others.no', 'situation.account.none'],
  it: ['situation.others.no', 'situation.account.none'],
  nl: ['panel.status.later'],
};
