import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { ModelView } from '../parts/model-view.ts';
import { months, paymentFields, paymentForm, years } from '../parts/payment.ts';
import { states } from '../parts/states.ts';

/** Credit Card Info: the card on file with its billing address. */
@Component({
  selector: 'scrs-credit-card',
  imports: [ModelView, ReactiveFormsModule],
  template: `<h1>Credit Card Info</h1>
    @if (saved) { <div class="callout success" role="status">Your card is saved.</div> }
    <form [formGroup]="form" (ngSubmit)="save()" novalidate>
      ${paymentFields}
      <div class="button-row"><button type="submit" class="button">Save</button></div>
    </form>
    <scrs-practice-model [value]="form.value" />`,
})
export class CreditCard {
  readonly form = paymentForm();
  readonly states = states;
  readonly months = months;
  readonly years = years;
  saved = false;

  save(): void {
    this.form.markAllAsTouched();
    this.saved = this.form.valid;
  }
}
