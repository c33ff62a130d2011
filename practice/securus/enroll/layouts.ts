/** Other shapes that the enrol form may have; `#/enroll` alone is the one-page form. */
export const LAYOUTS = [
  'wizard',
  'rerender',
  'material',
  'react',
  'split',
  'spanish',
  'hiddencopy',
  'country',
] as const;

export type Layout = (typeof LAYOUTS)[number];

/** The layout that a query parameter names; undefined for none or an unknown one. */
export function layoutNamed(name: string | null): Layout | undefined {
  return LAYOUTS.find((layout) => layout === name);
}
