import type { Card } from '../card/card.ts';
import { avoidFor } from './avoid.ts';
import type { Picture } from './state.ts';

/** Fields whose warning went while the person was still typing: they are told as soon as it is fine. */
export function createReward(card: Card) {
  const owed = new Set<string>();
  return {
    owe: (key: string) => void owed.add(key),
    drop: (key: string) => void owed.delete(key),
    clear: () => owed.clear(),
    /** Says it for the fields that are fine now, and forgets those that have gone. */
    pay(picture: Picture) {
      for (const key of owed) {
        const field = picture.fields.find((each) => picture.keys.get(each) === key);
        if (field && !picture.fine.has(key)) continue;
        owed.delete(key);
        if (field) card.fine({ boxes: field.boxes, avoid: avoidFor(picture, field) });
      }
    },
  };
}
