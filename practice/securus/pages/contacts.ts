import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { ModelView } from '../parts/model-view.ts';
import { Navigation } from '../parts/navigation.ts';
import { Reveal } from '../parts/reveal.ts';
import { states } from '../parts/states.ts';

/** Adding a contact: name and state of the person in prison, not of the one who types. */
@Component({
  selector: 'scrs-contacts',
  imports: [ModelView, Navigation, ReactiveFormsModule, Reveal],
  template: `<div class="narrow">
      <div class="hide-for-small-only margin-bottom-half"><scrs-navigation /></div>
      <h1>Find Contact</h1>
      <form [formGroup]="form" (ngSubmit)="missing = true" novalidate>
        <div class="cell"><label>State<select formControlName="state">
          <option value="">Select</option>
          @for (state of states; track state.code) { <option [value]="state.code">{{ state.name }}</option> }
        </select></label></div>
        <div class="cell"><label>Agency<select formControlName="agency">
          <option value="">Select</option>
          @if (form.value.state) { <option value="1">Practice Agency</option> }
        </select></label></div>
        <fieldset class="radio-list">
          <legend>Search by</legend>
          <div><input type="radio" id="by-name" formControlName="by" value="name"> <label for="by-name">Name</label></div>
          <div><input type="radio" id="by-id" formControlName="by" value="id"> <label for="by-id">ID</label></div>
        </fieldset>
        @if (form.value.by === 'name') {
          <div class="cell"><label>First Name<input type="text" formControlName="firstName"></label></div>
          <div class="cell"><label>Last Name<input type="text" formControlName="lastName"></label></div>
        } @else {
          <div class="cell"><label>ID<input type="text" formControlName="contactId"></label></div>
        }
        <button type="submit" class="button">SEARCH</button>
      </form>
      <scrs-practice-model [value]="form.value" />
    </div>
    @if (missing) {
      <scrs-reveal heading="CONTACT CANNOT BE FOUND" (closed)="missing = false">
        <p>The practice copy holds no contacts.</p>
        <button type="button" class="button" (click)="missing = false">CLOSE</button>
      </scrs-reveal>
    }`,
})
export class Contacts {
  readonly form = new FormGroup({
    state: new FormControl(''),
    agency: new FormControl(''),
    by: new FormControl('name'),
    firstName: new FormControl(''),
    lastName: new FormControl(''),
    contactId: new FormControl(''),
  });
  readonly states = states;
  missing = false;
}
