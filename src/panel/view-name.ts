/** The views of the panel. */
export type ViewName =
  | 'home'
  | 'step'
  | 'situation'
  | 'details'
  | 'fill'
  | 'call'
  | 'reminder'
  | 'print'
  | 'data'
  | 'about'
  | 'welcome';
