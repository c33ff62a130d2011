import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { ModelView } from '../parts/model-view.ts';
import { states } from '../parts/states.ts';
import { splitForm } from './form.ts';
import { enrolling } from './submit.ts';
import { nameFields, passcodeField, stateList, streetFields, wholeForm } from './template.ts';

const box = (name: string, length: number, label: string) =>
  `<input type="text" formControlName="${name}" maxlength="${length}" inputmode="numeric" aria-label="${label}">`;

const contact = `${nameFields()}${streetFields()}${stateList()}
  <div class="cell small-12 medium-4">
    <label for="zip">Zip Code</label>
    <div class="split-boxes">
      <input type="text" id="zip" formControlName="zip" maxlength="5" inputmode="numeric"> <span>-</span> ${box('zip4', 4, 'Plus 4')}
    </div>
  </div>
  <div class="cell small-12 medium-6">
    <fieldset>
      <legend>Phone Number</legend>
      <div class="split-boxes"><span>(</span>${box('phone1', 3, 'Area code')}<span>)</span>${box('phone2', 3, 'Prefix')}<span>-</span>${box('phone3', 4, 'Line number')}</div>
    </fieldset>
  </div>
  ${passcodeField()}`;

/** The phone number in three boxes named by their legend and, for screen readers, one by one, and ZIP+4 in two. */
@Component({ selector: 'scrs-enroll-split', imports: [ModelView, ReactiveFormsModule], template: wholeForm(contact) })
export class SplitPage {
  readonly form = splitForm();
  readonly states = states;
  readonly submit = enrolling(this.form);
}
