import { plainText } from '../card/model.ts';
import type { Field } from '../fields/field.ts';
import { isAdvised } from '../fields/kinds.ts';
import { readValue } from '../fields/value.ts';
import type { Advice } from '../rules/rule.ts';
import type { PageReport, ReportedField, SaidAdvice } from '../store/messages.ts';
import { isDisabled, maxLengthOf } from './limits.ts';
import { pathOf } from './path.ts';
import type { Session } from './session.ts';
import { fixLabel, whatOf, whyOf } from './words.ts';

/** What the panel and the maintainers' tools may know of the page: kinds, labels, advice; no value of any control. */
export function reportOf(session: Session, crowdedOut: boolean): PageReport {
  const { fields, keys, advice } = session.picture();
  const hello = session.visit()?.hello;
  const said = (each: Advice, field: Field): SaidAdvice => ({
    ...each,
    message: hello
      ? [whatOf(hello, each, field), whyOf(hello, each, field)].map(plainText).filter(Boolean).join(' ')
      : '',
    labels: hello ? each.fixes.map((fix) => plainText(fixLabel(hello, fix, each))) : [],
  });
  const report = (field: Field): ReportedField => ({
    kind: field.kind,
    label: field.label,
    path: pathOf(field.control),
    writable: field.boxes.every((box) => !isDisabled(box) && box.matches('input,select,textarea')),
    filled: readValue(field) !== '',
    block: field.block,
    advice: (advice.get(keys.get(field) ?? '') ?? []).map((each) => said(each, field)),
    ...limit(field),
  });
  return {
    page: session.pageId(),
    host: location.host,
    fields: fields.filter(({ kind }) => isAdvised(kind)).map(report),
    notices: [...session.notices()],
    untouched: fields.filter(({ kind }) => !isAdvised(kind)).flatMap(({ boxes }) => boxes.map(pathOf)),
    crowdedOut,
  };
}

function limit(field: Field): { maxLength?: number } {
  const maxLength = maxLengthOf(field);
  return maxLength === undefined ? {} : { maxLength };
}
