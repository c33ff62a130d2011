import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { ModelView } from '../parts/model-view.ts';
import { states } from '../parts/states.ts';
import { enrollForm } from './form.ts';
import { enrolling } from './submit.ts';
import { contactFields, wholeForm } from './template.ts';
import { ENGLISH, SPANISH } from './texts.ts';

const imports = [ModelView, ReactiveFormsModule];

/** The whole form at once; phone and ZIP are held to their form by a pattern, so a foreign one stands there uncut. */
@Component({ selector: 'scrs-enroll', imports, template: wholeForm(contactFields(ENGLISH), ENGLISH) })
export class OnePage {
  readonly form = enrollForm();
  readonly states = states;
  readonly submit = enrolling(this.form);
}

/** The same in Spanish. */
@Component({ selector: 'scrs-enroll-spanish', imports, template: wholeForm(contactFields(SPANISH), SPANISH) })
export class SpanishPage extends OnePage {}
