import { Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { checkbox, textField } from '../parts/markup.ts';
import { ModelView } from '../parts/model-view.ts';
import { Terms } from '../parts/terms.ts';
import { required } from '../parts/validators.ts';
import { answerLater, Session } from '../session.ts';

/** Sign in. The password `wrong` is refused; any other one brings the Terms and then the account. */
@Component({
  selector: 'scrs-login',
  imports: [ModelView, ReactiveFormsModule, RouterLink, Terms],
  template: `<div class="narrow">
    <h1>Sign In</h1>
    @if (refused) { <div class="callout alert" role="alert">Email and Password are invalid</div> }
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      ${textField({ name: 'email', label: 'Email Address', type: 'email', attributes: 'placeholder="user@email.com"' })}
      ${textField({ name: 'password', label: 'Password', type: 'password' })}
      ${checkbox('rememberMe', 'Remember me')}
      <div class="button-row"><button type="submit" class="button">Sign In</button></div>
    </form>
    <p><a routerLink="/enroll">Create an Account</a></p>
    <scrs-practice-model [value]="form.value" />
  </div>
  @if (termsOpen) { <scrs-terms (accepted)="accept()" (closed)="termsOpen = false" /> }`,
})
export class Login {
  readonly form = new FormGroup({
    email: new FormControl('', required),
    password: new FormControl('', required),
    rememberMe: new FormControl(false),
  });
  refused = false;
  termsOpen = false;
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  submit(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    answerLater(() => {
      this.refused = this.form.value.password === 'wrong';
      if (this.refused) return;
      if (this.session.termsAccepted) this.enter();
      else this.termsOpen = true;
    });
  }

  accept(): void {
    this.session.termsAccepted = true;
    this.termsOpen = false;
    this.enter();
  }

  private enter(): void {
    this.session.signedIn = true;
    const returnUrl = this.route.snapshot.queryParamMap.get('returnUrl');
    void this.router.navigateByUrl(returnUrl?.startsWith('/') ? returnUrl : '/my-account');
  }
}
