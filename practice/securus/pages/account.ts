import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** The dashboard that a person reaches after signing in or enrolling. */
@Component({
  selector: 'scrs-my-account-page',
  imports: [RouterLink],
  template: `<h1>My Account</h1>
    <div class="tiles">
      <section class="tile"><h2>eMessaging</h2><p>Write to your contacts.</p><a class="button" routerLink="/products/emessage/contacts">LAUNCH</a></section>
      <section class="tile"><h2>Stamps</h2><p>Buy stamps for messages.</p><a class="button" routerLink="/products/emessage/stamps/purchase">LAUNCH</a></section>
      <section class="tile"><h2>JPay</h2><p>Link a JPay account.</p><a class="button" routerLink="/jpay">LAUNCH</a></section>
      <section class="tile"><h2>Credit Card Info</h2><p>Your card and billing address.</p><a class="button" routerLink="/credit-card">LAUNCH</a></section>
    </div>
    <p><a routerLink="/login">Sign Out</a></p>`,
})
export class MyAccount {}
