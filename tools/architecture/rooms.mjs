// The rooms of src/ and which room may use which. The house test holds the imports to it; the picture is drawn from it.

/**
 * Rooms from top to bottom; `row` and `column` are their place in the picture. `may`: rooms whose code it may import;
 * arrows run one way. `knows`: rooms of which it may import types only. A file `src/x.ts` belongs to the room `x`.
 */
export const ROOMS = {
  content: {
    row: 0,
    column: 0.6,
    about: 'page side: loader, help',
    may: ['card', 'pages', 'fields', 'rules', 'text', 'data', 'dom'],
    // The page side never reads storage: the background hands it what the page at hand needs.
    knows: ['store'],
  },
  recognise: { row: 0, column: 1.6, about: 'recogniser alone, to measure', may: ['fields', 'dom'], knows: [] },
  background: {
    row: 0,
    column: 3,
    about: 'browser side, reminder',
    may: ['card', 'guide', 'store', 'text', 'data'],
    knows: ['pages', 'rules', 'fields'],
  },
  card: { row: 1, column: 0, about: 'what is drawn in the page', may: ['text', 'data', 'dom'], knows: [] },
  panel: {
    row: 1,
    column: 2.2,
    about: 'the guide on screen',
    may: ['guide', 'store', 'text', 'data'],
    knows: ['pages', 'rules', 'fields'],
  },
  pages: { row: 2, column: 0, about: 'where am I', may: ['fields', 'text', 'data', 'dom'], knows: [] },
  fields: { row: 2, column: 1, about: 'which control is what', may: ['data', 'dom'], knows: [] },
  rules: { row: 2, column: 2, about: 'what is wrong with it', may: ['text', 'data'], knows: ['fields', 'store'] },
  guide: {
    row: 2,
    column: 3,
    about: 'steps, facts, progress',
    may: ['rules', 'text', 'data'],
    knows: ['pages', 'fields', 'store'],
  },
  store: {
    row: 3,
    column: 2.5,
    about: 'what is kept, messages',
    may: ['text', 'data'],
    knows: ['pages', 'fields', 'rules'],
  },
  text: { row: 4, column: 3, about: 'every sentence', may: ['data'], knows: [] },
  data: { row: 4, column: 1.6, about: 'plain tables', may: [], knows: [] },
  dom: { row: 4, column: 0.5, about: 'safe access to a page', may: [], knows: [] },
};

/** Folders and entries that belong to a room of another name. */
export const PART_OF = { help: 'content', hands: 'content', reminder: 'background' };

/** The words that everybody shares: types and lists, with no code behind them. Any room may import them. */
export const CONTRACTS = [
  'src/fields/kinds.ts',
  'src/fields/field.ts',
  'src/rules/rule.ts',
  'src/pages/page.ts',
  'src/text/t.ts',
];

/** Rooms that run anywhere: no page, no browser API. */
export const PURE = ['rules', 'guide', 'data', 'text'];

/** npm packages by room. A package is imported in the rooms that are named here and nowhere else. */
export const PACKAGES = {
  'webextension-polyfill': ['background', 'panel', 'store'],
  zod: ['background', 'store'],
  snabbdom: ['panel'],
};
