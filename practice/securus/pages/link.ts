import { Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { textField } from '../parts/markup.ts';
import { ModelView } from '../parts/model-view.ts';
import { Reveal } from '../parts/reveal.ts';
import { required } from '../parts/validators.ts';
import { answerLater } from '../session.ts';

/** What the dialog says by the query parameter `error`. Invented: the real texts were found nowhere. */
const ERRORS: Readonly<Record<string, string>> = {
  link: 'We were unable to link your accounts. Contact customer service for help.',
  'not-moved': 'The facility of your contact has not moved to Securus yet.',
};

/**
 * Linking a JPay account: JPay e-mail and password, then the Securus password, on one route. `?error=link` or
 * `?error=not-moved` ends in that dialog; the JPay password `wrong` is refused with a text.
 */
@Component({
  selector: 'scrs-link-jpay',
  imports: [ModelView, ReactiveFormsModule, Reveal, RouterLink],
  template: `<div class="narrow">
    <h1>Link your JPay account</h1>
    @if (refused) { <div class="callout alert" role="alert">JPay Email and Password are invalid</div> }
    @switch (step) {
      @case ('jpay') {
        <form [formGroup]="form" (ngSubmit)="next()" novalidate>
          ${textField({ name: 'jpayEmail', label: 'JPay Email Address', type: 'email' })}
          ${textField({ name: 'jpayPassword', label: 'JPay Password', type: 'password' })}
          <div class="button-row"><button type="submit" class="button">Next</button></div>
        </form>
      }
      @case ('securus') {
        <form [formGroup]="form" (ngSubmit)="link()" novalidate>
          ${textField({ name: 'securusPassword', label: 'Securus Password', type: 'password' })}
          <div class="button-row">
            <button type="button" class="button hollow" (click)="step = 'jpay'">Back</button>
            <button type="submit" class="button">Link Accounts</button>
          </div>
        </form>
      }
      @default {
        <div class="callout success" role="status">Your JPay account is linked.</div>
        <p><a routerLink="/my-account">Go to My Account</a></p>
      }
    }
    <scrs-practice-model [value]="form.value" />
  </div>
  @if (error) {
    <scrs-reveal heading="Unable to link" (closed)="error = ''">
      <p>{{ error }}</p>
      <button type="button" class="button" (click)="error = ''">CLOSE</button>
    </scrs-reveal>
  }`,
})
export class LinkJpay {
  readonly form = new FormGroup({
    jpayEmail: new FormControl('', required),
    jpayPassword: new FormControl('', required),
    securusPassword: new FormControl('', required),
  });
  step: 'jpay' | 'securus' | 'linked' = 'jpay';
  refused = false;
  error = '';
  private readonly route = inject(ActivatedRoute);

  next(): void {
    const { jpayEmail, jpayPassword } = this.form.controls;
    jpayEmail.markAsTouched();
    jpayPassword.markAsTouched();
    if (jpayEmail.invalid || jpayPassword.invalid) return;
    answerLater(() => {
      this.refused = jpayPassword.value === 'wrong';
      if (!this.refused) this.step = 'securus';
    });
  }

  link(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    answerLater(() => {
      this.error = ERRORS[this.route.snapshot.queryParamMap.get('error') ?? ''] ?? '';
      if (!this.error) this.step = 'linked';
    });
  }
}
