import type { VNode } from 'snabbdom';
import { aboutView } from './about-view.ts';
import { callView } from './call-view.ts';
import { dataView } from './data-view.ts';
import { detailsView } from './details-view.ts';
import { fillView } from './fill-view.ts';
import { home } from './home.ts';
import { printView } from './print-view.ts';
import { reminderView } from './reminder-view.ts';
import { situationView } from './situation-view.ts';
import { stepView } from './step-view.ts';
import type { View } from './view.ts';
import type { ViewName } from './view-name.ts';
import { welcomeView } from './welcome-view.ts';

/** Every view of the panel by its name. */
export const VIEWS = {
  home,
  step: stepView,
  situation: situationView,
  details: detailsView,
  fill: fillView,
  call: callView,
  reminder: reminderView,
  print: printView,
  data: dataView,
  about: aboutView,
  welcome: welcomeView,
} satisfies Record<ViewName, (view: View) => VNode>;
