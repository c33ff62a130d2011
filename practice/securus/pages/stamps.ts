import { Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { ActivatedRoute } from '@angular/router';
import { ModelView } from '../parts/model-view.ts';
import { Navigation } from '../parts/navigation.ts';
import { months, paymentFields, paymentForm, years } from '../parts/payment.ts';
import { states } from '../parts/states.ts';
import { required } from '../parts/validators.ts';
import { answerLater } from '../session.ts';

/**
 * Buying stamps: Next, Submit and Finish all on one route, so the route alone does not say which view is shown.
 * `?decline=1` has the payment declined.
 */
@Component({
  selector: 'scrs-stamps-purchase',
  imports: [ModelView, Navigation, ReactiveFormsModule],
  template: `<div class="hide-for-small-only margin-bottom-half"><scrs-navigation /></div>
    <h1>Purchase Stamps</h1>
    @if (declined) {
      <div class="callout alert" role="alert">
        We are unable to process your request. Please ensure your billing address and credit card information is correct.
      </div>
    }
    @switch (step) {
      @case ('choose') {
        <form [formGroup]="order" (ngSubmit)="next()" novalidate>
          <label for="contact">Contact</label>
          <select id="contact" formControlName="contact">
            <option value="">Select</option>
            @for (contact of contacts; track contact) { <option [value]="contact">{{ contact }}</option> }
          </select>
          <fieldset class="radio-list">
            <legend>Stamp packages</legend>
            @for (offer of offers; track offer.id) {
              <div><input type="radio" [id]="offer.id" formControlName="offer" [value]="offer.id"> <label [for]="offer.id">{{ offer.text }}</label></div>
            }
          </fieldset>
          <button type="submit" class="button" [disabled]="order.invalid">Next</button>
        </form>
        <scrs-practice-model [value]="order.value" />
      }
      @case ('pay') {
        <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
          ${paymentFields}
          <div class="button-row">
            <button type="button" class="button hollow" (click)="step = 'choose'">Back</button>
            <button type="submit" class="button">Submit</button>
          </div>
        </form>
        <scrs-practice-model [value]="form.value" />
      }
      @default {
        <p role="status">Your payment is complete. Nothing was paid: this is the practice copy.</p>
        <button type="button" class="button" (click)="finish()">Finish</button>
      }
    }`,
})
export class StampsPurchase {
  readonly order = new FormGroup({ contact: new FormControl('', required), offer: new FormControl('', required) });
  readonly form = paymentForm();
  readonly states = states;
  readonly months = months;
  readonly years = years;
  readonly contacts = ['Sample Person One - Practice Facility North', 'Sample Person Two - Practice Facility South'];
  readonly offers = [
    { id: 'offer-6', text: '6 Stamps Package ($ 2.00)' },
    { id: 'offer-20', text: '20 Stamps Package ($ 5.00)' },
    { id: 'offer-35', text: '35 Stamps Package ($ 7.50)' },
  ];
  step: 'choose' | 'pay' | 'done' = 'choose';
  declined = false;
  private readonly route = inject(ActivatedRoute);

  next(): void {
    if (this.order.valid) this.step = 'pay';
  }

  submit(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    answerLater(() => {
      this.declined = this.route.snapshot.queryParamMap.has('decline');
      if (!this.declined) this.step = 'done';
    });
  }

  finish(): void {
    this.order.reset();
    this.form.reset();
    this.step = 'choose';
  }
}
