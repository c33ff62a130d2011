import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { stateField, textField } from '../parts/markup.ts';
import { ModelView } from '../parts/model-view.ts';
import { states } from '../parts/states.ts';
import { enrollForm } from './form.ts';
import { enrolling } from './submit.ts';
import { nameFields, passcodeField, wholeForm } from './template.ts';

const MEDIUM = 'hide-for-small-only small-12 medium-6';
const SMALL = 'show-for-small-only small-12';

/** A control twice in the page, on the same model: one copy for wide screens, one for small ones. */
const twice = (name: string, label: string, type = 'text') =>
  textField({ name, label, type, cell: MEDIUM }) + textField({ name, label, type, cell: SMALL, idPrefix: 'mobile-' });

const contact = [
  nameFields(),
  twice('address1', 'Address Line 1'),
  twice('address2', 'Address Line 2'),
  twice('city', 'City'),
  stateField({ name: 'state', label: 'State', cell: MEDIUM }),
  stateField({ name: 'state', label: 'State', cell: SMALL, idPrefix: 'mobile-' }),
  twice('zip', 'Zip Code'),
  twice('phoneNumber', 'Phone Number', 'tel'),
  passcodeField(),
].join('');

/** Address and phone are in the page twice; the copy for the other screen width is hidden. */
@Component({
  selector: 'scrs-enroll-hidden-copy',
  imports: [ModelView, ReactiveFormsModule],
  template: wholeForm(contact),
})
export class HiddenCopyPage {
  readonly form = enrollForm();
  readonly states = states;
  readonly submit = enrolling(this.form);
}
