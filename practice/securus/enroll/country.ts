import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { ModelView } from '../parts/model-view.ts';
import { statesByCode } from '../parts/states.ts';
import { countryForm } from './form.ts';
import { enrolling } from './submit.ts';
import { contactFields, wholeForm } from './template.ts';
import { ENGLISH } from './texts.ts';

const countryList = `<div class="cell small-12">
  <label for="country">Country</label>
  <select id="country" formControlName="country">
    <option value="">Select</option>
    @for (country of countries; track country[0]) { <option [value]="country[0]">{{ country[1] }}</option> }
  </select>
</div>`;

/** With a country list, and a state list by code that holds territories and military post. */
@Component({
  selector: 'scrs-enroll-country',
  imports: [ModelView, ReactiveFormsModule],
  template: wholeForm(countryList + contactFields(ENGLISH), ENGLISH),
})
export class CountryPage {
  readonly form = countryForm();
  readonly states = statesByCode;
  readonly countries = [
    ['US', 'United States'],
    ['AU', 'Australia'],
    ['BR', 'Brazil'],
    ['CA', 'Canada'],
    ['CH', 'Switzerland'],
    ['DE', 'Germany'],
    ['ES', 'Spain'],
    ['FR', 'France'],
    ['GB', 'United Kingdom'],
    ['IT', 'Italy'],
    ['MX', 'Mexico'],
    ['NL', 'Netherlands'],
    ['PH', 'Philippines'],
  ] as const;
  readonly submit = enrolling(this.form);
}
