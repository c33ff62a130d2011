import type { Action, CardModel } from '../card/model.ts';
import type { NoticeId } from '../pages/page.ts';
import type { Hello } from '../store/messages.ts';
import type { TextKey } from '../text/t.ts';
import { word } from './models.ts';
import { parts } from './words.ts';

export interface NoticeDeeds {
  act?: (() => void) | undefined;
  href?: string | undefined;
  close(): void;
}

export function noticeModel(hello: Hello, id: NoticeId, deeds: NoticeDeeds): CardModel {
  const label = parts(hello, `notice.${id}.action` as TextKey);
  const action: Action[] =
    label.length > 0 && (deeds.act || deeds.href) ? [{ label, main: true, run: deeds.act, href: deeds.href }] : [];
  const source = hello.sources[id];
  return {
    key: `notice ${id}`,
    tone: 'hint',
    word: word(hello, 'card.level.hint'),
    name: word(hello, 'card.notice'),
    what: parts(hello, `notice.${id}.what` as TextKey),
    why: parts(hello, `notice.${id}.why` as TextKey),
    actions: [...action, { label: parts(hello, 'card.ok'), run: deeds.close }],
    source,
    more: [],
  };
}
