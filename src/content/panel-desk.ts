import { isAdvised } from '../fields/kinds.ts';
import { describePage } from '../pages/describe.ts';
import { learnMore } from '../pages/jpay-home.ts';
import type { FillResult, PanelMessage } from '../store/messages.ts';
import { type Filled, sameField, undoAll, write } from './fix.ts';
import type { Display } from './painter.ts';
import { reportOf } from './report.ts';
import type { Session } from './session.ts';

/** What the page side does when the panel asks for something of the page; runs in hands.ts. */
export function createPanelDesk(session: Session, display: Display): (message: PanelMessage) => Promise<unknown> {
  let filled: Filled | undefined;

  const advised = () => session.picture().fields.filter(({ kind }) => isAdvised(kind));

  const fresh = () => {
    session.pass();
    return session.picture().fields;
  };

  async function fill(values: Record<number, string>): Promise<FillResult> {
    const fields = advised();
    const wanted = Object.entries(values).flatMap(([index, value]) => {
      const field = fields[Number(index)];
      return field ? [{ index: Number(index), field, value }] : [];
    });
    const written = await write(wanted, fresh);
    filled = written;
    for (const { field } of written.changes) session.left(field);
    session.pass();
    const refused = new Set(written.refused.map(({ field }) => field.kind + field.block));
    const [no, yes] = [true, false].map((which) =>
      wanted.filter(({ field }) => refused.has(field.kind + field.block) === which).map(({ index }) => index),
    );
    return { written: yes ?? [], refused: no ?? [] };
  }

  async function unfill(): Promise<FillResult> {
    const back = filled ? await undoAll(filled, fresh) : [];
    filled = undefined;
    session.pass();
    const fields = advised();
    return { written: back.map((field) => fields.indexOf(sameField(fields, field) ?? field)), refused: [] };
  }

  return async (message) => {
    switch (message.type) {
      case 'report':
        session.pass();
        return reportOf(session, display.crowdedOut());
      case 'show': {
        const field = advised()[message.index];
        field?.control.scrollIntoView({ block: 'center' });
        field?.control.focus({ preventScroll: true });
        return field !== undefined;
      }
      case 'point':
        return display.point(learnMore(document));
      case 'fill':
        return fill(message.values);
      case 'unfill':
        return unfill();
      case 'describe':
        return describePage(document, session.picture().fields);
    }
  };
}
