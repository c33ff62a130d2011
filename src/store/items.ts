import { item } from './item.ts';
import { keepable } from './keepable.ts';
import { Details, Language, News, Notes, Place, Progress, Quiet, Reminder, Situation } from './shapes.ts';

/** Everything the extension keeps. One line each: key, shape, first value, where. */
export const progress = item<Progress>('progress', Progress, {});
export const situation = item<Situation>('situation', Situation, {});
export const language = item<string>('language', Language, '');
export const reminder = item<Reminder>('reminder', Reminder, { on: false, day: 0, minute: 18 * 60 });
export const news = item('news', News, { welcomed: false, seen: '' });
export const place = item<Place>('place', Place, { view: 'home' }, 'session');
export const quiet = item<string[]>('quiet', Quiet, [], 'session');

/** Personal: until the browser closes, or on this computer where the person ticked "remember". */
export const details = keepable<Details>('details', Details, {});
export const notes = keepable<Notes>('notes', Notes, []);
