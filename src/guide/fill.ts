import type { FieldKind } from '../fields/kinds.ts';
import type { DetailToken, Values } from '../rules/rule.ts';
import type { PageReport, ReportedField } from '../store/messages.ts';
import type { Details } from '../store/shapes.ts';
import { resolveDetails } from './resolve.ts';

/** Which detail answers which kind of field. Left-alone kinds are not in it, so they can never be filled. */
const TOKENS: Partial<Record<FieldKind, DetailToken>> = {
  email: '{jpayEmail}',
  'email-confirm': '{jpayEmail}',
  tel: '{usPhone}',
  'address-line1': '{line1}',
  'address-line2': '{line2}',
  'address-level2': '{city}',
  'address-level1': '{prisonState}',
  'postal-code': '{prisonZip}',
  country: '{country}',
};

/** One row of the preview: this value would be written into this field of the report. */
export interface FillRow {
  index: number;
  label: string;
  kind: FieldKind;
  value: string;
  /** Something stands there now. */
  replaces: boolean;
  /** Ticked from the start. */
  on: boolean;
}

const tokenOf = ({ kind }: ReportedField) => TOKENS[kind as FieldKind];

/**
 * What My details could write on the reported page, in its order. The country is not ticked from the start: a form that
 * offers it may then ask for other things than a US state. The page where the JPay address is *changed* is left out: the
 * new address is the one thing we do not know.
 */
export function fillRows(report: PageReport, details: Details): FillRow[] {
  if (report.page === 'jpay-email') return [];
  const rows: FillRow[] = [];
  for (const block of new Set(report.fields.map((field) => field.block))) {
    const fields = report.fields
      .map((field, index) => ({ field, index }))
      .filter(({ field }) => field.block === block && field.writable && tokenOf(field));
    const set: Values = {};
    const limits: Partial<Record<FieldKind, number>> = {};
    for (const { field } of fields) {
      const kind = field.kind as FieldKind;
      set[kind] = tokenOf(field)!;
      if (field.maxLength !== undefined) limits[kind] = field.maxLength;
    }
    const values = resolveDetails(set, details, limits);
    for (const { field, index } of fields) {
      const kind = field.kind as FieldKind;
      const value = values[kind];
      if (value) rows.push({ index, label: field.label, kind, value, replaces: field.filled, on: kind !== 'country' });
    }
  }
  return rows.sort((a, b) => a.index - b.index);
}
