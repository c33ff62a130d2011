import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Listbox } from '../parts/listbox.ts';
import { ModelView } from '../parts/model-view.ts';
import { states } from '../parts/states.ts';
import { enrollForm } from './form.ts';
import { enrolling } from './submit.ts';
import { wholeForm } from './template.ts';

/** A control with its label after it in the markup, drawn on its upper edge. */
const floating = (
  name: string,
  label: string,
  cell = 'small-12',
  type = 'text',
) => `<div class="cell ${cell}"><div class="floating">
  <input type="${type}" id="${name}" formControlName="${name}" placeholder=" "><label for="${name}">${label}</label>
</div></div>`;

const contact = [
  floating('firstName', 'First Name', 'small-12 medium-6'),
  floating('lastName', 'Last Name', 'small-12 medium-6'),
  floating('address1', 'Address Line 1'),
  floating('address2', 'Address Line 2'),
  floating('city', 'City', 'small-12 medium-4'),
  `<div class="cell small-12 medium-4"><div class="floating">
    <scrs-listbox formControlName="state" labelId="state-label" [entries]="states" /><span class="listbox-label" id="state-label">State</span>
  </div></div>`,
  floating('zip', 'Zip Code', 'small-12 medium-4'),
  floating('phoneNumber', 'Phone Number', 'small-12 medium-6', 'tel'),
  floating('passcode', '4-Digit Passcode', 'small-12 medium-6'),
].join('');

/** Floating labels, and the state as a listbox: the one description of the real site that speaks of Material. */
@Component({
  selector: 'scrs-enroll-material',
  imports: [Listbox, ModelView, ReactiveFormsModule],
  template: wholeForm(contact),
})
export class MaterialPage {
  readonly form = enrollForm();
  readonly states = states;
  readonly submit = enrolling(this.form);
}
