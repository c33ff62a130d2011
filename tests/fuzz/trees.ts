import fc from 'fast-check';

/** Names, labels and tokens of real forms, and such as break things. */
export const WORDS = [
  'email',
  'zip',
  'state',
  'City',
  'Address line 2',
  'Phone',
  'password',
  'cc-number',
  '',
  '*',
  'ﬀ',
  '\u202e',
  'a'.repeat(300),
  '🏠',
  '__proto__',
  'constructor',
];

/** Markup of random trees: controls, lists and containers whose labels name each other and themselves. */
export function trees(words: readonly string[], containers: readonly string[] = []): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words);
  const control = fc
    .tuple(fc.constantFrom('text', 'tel', 'email', 'password', 'hidden', 'bogus', 'checkbox'), word, word, word)
    .map(
      ([type, name, id, ac]) =>
        `<input type="${type}" name="${name}" id="${id}" autocomplete="${ac}" aria-labelledby="${id} ${name}">`,
    );
  const list = fc
    .tuple(word, fc.array(word))
    .map(
      ([name, options]) => `<select name="${name}">${options.map((o) => `<option>${o}</option>`).join('')}</select>`,
    );
  const tags = [
    'div',
    'form',
    'label',
    'td',
    'mat-select',
    'fieldset',
    'dialog',
    'textarea',
    'template',
    ...containers,
  ];
  return fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      control,
      list,
      word,
      fc
        .tuple(fc.constantFrom(...tags), word, fc.array(tie('node'), { maxLength: 4 }))
        .map(
          ([tag, name, inner]) =>
            `<${tag} name="${name}" id="${name}" for="${name}" role="combobox" tabindex="0">${inner.join('')}</${tag.split(' ')[0]}>`,
        ),
    ),
  })).node;
}
