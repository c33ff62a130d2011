import { h, type VNode } from 'snabbdom';
import type { Level } from '../rules/rule.ts';

function svg(size: number, ...paths: string[]): VNode {
  return h(
    'svg.icon',
    { attrs: { width: size, height: size, viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true', focusable: 'false' } },
    paths.map((d) => h('path', { attrs: { d } })),
  );
}

/** The tick of a done step. */
export const tickIcon = () => svg(18, 'm4 9.5 3.4 3.4L14 6');

/** Beside help that is there at any time. */
export const helpIcon = () =>
  svg(20, 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16z', 'M7.8 8a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .7-1 1.4M10 14v.2');

/** The mark of the extension: a letter over water. */
export const markIcon = () =>
  svg(
    24,
    'M5.5 4h13A2.5 2.5 0 0 1 21 6.5v7a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 13.5v-7A2.5 2.5 0 0 1 5.5 4z',
    'm4 6 8 6 8-6',
    'M3 20.5c1.5 0 1.5-1.2 3-1.2s1.5 1.2 3 1.2 1.5-1.2 3-1.2 1.5 1.2 3 1.2 1.5-1.2 3-1.2 1.5 1.2 3 1.2',
  );

const LEVELS: Readonly<Record<Level, () => VNode>> = {
  stop: () => svg(20, 'M6.2 1.5h7.6l4.7 4.7v7.6l-4.7 4.7H6.2l-4.7-4.7V6.2z', 'M10 5.6v5.2M10 14v.2'),
  warn: () => svg(20, 'M10 2.2 18.6 17H1.4z', 'M10 7.6v4.2M10 14.4v.2'),
  hint: () => svg(20, 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16z', 'M10 9.2v4.6M10 6.2v.2'),
};

/** The shape of a level; the word stands beside it, so that nothing hangs on shape or colour alone. */
export const levelIcon = (level: Level) => LEVELS[level]();
