import { Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { ModelView } from '../parts/model-view.ts';
import { states } from '../parts/states.ts';
import { enrollForm } from './form.ts';
import {
  accountFields,
  endOfForm,
  nameFields,
  passcodeField,
  phoneField,
  stateList,
  streetFields,
  zipField,
} from './template.ts';
import { ENGLISH, type EnrollTexts, SPANISH } from './texts.ts';

/** The whole form at once; phone and ZIP are held to their form by a pattern, so a foreign one stands there uncut. */
const template = (text: EnrollTexts) => `
  <h1>${text.title}</h1>
  <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
    <div class="grid-x grid-margin-x">
      ${accountFields(text)}${nameFields(text)}${streetFields(text)}${stateList(text)}${zipField(text)}
      ${phoneField(text)}${passcodeField(text)}${endOfForm(text)}
    </div>
  </form>
  <scrs-practice-model [form]="form" />`;

class Enroll {
  readonly form = enrollForm();
  readonly states = states;
  private readonly router = inject(Router);

  submit(): void {
    if (this.form.valid) void this.router.navigateByUrl('/my-account');
  }
}

@Component({ selector: 'scrs-enroll', imports: [ModelView, ReactiveFormsModule], template: template(ENGLISH) })
export class OnePage extends Enroll {}

@Component({ selector: 'scrs-enroll-spanish', imports: [ModelView, ReactiveFormsModule], template: template(SPANISH) })
export class SpanishPage extends Enroll {}
