import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { ModelView } from '../parts/model-view.ts';
import { states } from '../parts/states.ts';

/** The public price form: a state and a phone number, yet neither is about the person who types. */
@Component({
  selector: 'scrs-rate-quote',
  imports: [ModelView, ReactiveFormsModule],
  template: `<div class="narrow">
    <h1>Rate Quote</h1>
    <form [formGroup]="form" (ngSubmit)="quoted = true" novalidate>
      <div class="cell"><label>Product<select formControlName="productType">
        <option value="">Select</option><option value="ADVANCE_CONNECT">Prepaid calls</option><option value="DEBIT">Debit calls</option>
      </select></label></div>
      <div class="cell"><label>State<select formControlName="state">
        <option value="">Select</option>
        @for (state of states; track state.code) { <option [value]="state.code">{{ state.name }}</option> }
      </select></label></div>
      <div class="cell"><label>Facility<select formControlName="siteId">
        <option value="">Select</option>
        @if (form.value.state) { @for (site of sites; track site) { <option [value]="site">Practice Facility {{ site }}</option> } }
      </select></label></div>
      <div class="cell"><label>Phone Number<input type="text" formControlName="phoneNumber" maxlength="10"></label></div>
      <button type="submit" name="submit" class="button">Get Quote</button>
    </form>
    @if (quoted) { <p role="status">The practice copy knows no prices.</p> }
    <scrs-practice-model [value]="form.value" />
  </div>`,
})
export class RateQuote {
  readonly form = new FormGroup({
    productType: new FormControl(''),
    state: new FormControl(''),
    siteId: new FormControl(''),
    phoneNumber: new FormControl(''),
  });
  readonly states = states;
  readonly sites = ['1', '2', '3'];
  quoted = false;
}
