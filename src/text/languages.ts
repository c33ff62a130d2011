// Written by tools/languages.mjs from the JSON files beside it; run it after adding one.
import en from './en.json';
import type { Texts } from './t.ts';

/** Every language by its code, with its texts. */
export const languages: Readonly<Record<string, Texts>> = { en };
