// Written by tools/languages.mjs from the JSON files beside it; run it after adding one.
import type { Texts } from './t.ts';

/** Every language by its code; its texts are loaded when they are needed. */
export const languages: Readonly<Record<string, () => Promise<Texts>>> = {
  en: () => import('./en.json').then(({ default: texts }) => texts),
  ar: () => import('./ar.json').then(({ default: texts }) => texts),
  cs: () => import('./cs.json').then(({ default: texts }) => texts),
  da: () => import('./da.json').then(({ default: texts }) => texts),
  de: () => import('./de.json').then(({ default: texts }) => texts),
  es: () => import('./es.json').then(({ default: texts }) => texts),
  fi: () => import('./fi.json').then(({ default: texts }) => texts),
  fr: () => import('./fr.json').then(({ default: texts }) => texts),
  hu: () => import('./hu.json').then(({ default: texts }) => texts),
  it: () => import('./it.json').then(({ default: texts }) => texts),
  ja: () => import('./ja.json').then(({ default: texts }) => texts),
  nb: () => import('./nb.json').then(({ default: texts }) => texts),
  nl: () => import('./nl.json').then(({ default: texts }) => texts),
  pl: () => import('./pl.json').then(({ default: texts }) => texts),
  'pt-BR': () => import('./pt-BR.json').then(({ default: texts }) => texts),
  ro: () => import('./ro.json').then(({ default: texts }) => texts),
  ru: () => import('./ru.json').then(({ default: texts }) => texts),
  sv: () => import('./sv.json').then(({ default: texts }) => texts),
  tr: () => import('./tr.json').then(({ default: texts }) => texts),
  uk: () => import('./uk.json').then(({ default: texts }) => texts),
};
