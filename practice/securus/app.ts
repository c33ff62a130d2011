import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { LAYOUTS } from './enroll/layouts.ts';
import { Chat } from './parts/chat.ts';
import { Navigation } from './parts/navigation.ts';

/** The frame around every page: the practice bar, a header, the page, the chat button. */
@Component({
  selector: 'scrs-root',
  imports: [Chat, Navigation, RouterLink, RouterOutlet],
  template: `
    <aside class="practice-bar" aria-label="Practice copy">
      <span><strong>Practice copy</strong> · not the real site. Nothing you type leaves this computer.</span>
      <details #pages>
        <summary>Practice pages</summary>
        <nav aria-label="Practice pages" (click)="pages.open = false">
          <a routerLink="/login">Sign in</a>
          <a routerLink="/enroll">Create an account</a>
          @for (layout of layouts; track layout) {
            <a routerLink="/enroll" [queryParams]="{ layout }">… {{ layout }}</a>
          }
          <a routerLink="/jpay">Link JPay</a>
          <a routerLink="/my-account">My account</a>
          <a routerLink="/products/emessage/stamps/purchase">Buy stamps</a>
          <a routerLink="/credit-card">Credit card</a>
          <a routerLink="/rate-quote">Rate quote</a>
          <a routerLink="/products/emessage/contacts">Contacts</a>
          <a href="https://www.jpay.com/">JPay home</a>
        </nav>
      </details>
    </aside>
    <header class="site-header">
      <a class="site-name" routerLink="/my-account">Friends and Family</a>
      <div class="show-for-small-only"><scrs-navigation /></div>
      <nav class="site-links hide-for-small-only" aria-label="Account">
        <a routerLink="/my-account">My Account</a>
        <a routerLink="/login">Sign Out</a>
      </nav>
    </header>
    <div class="off-canvas-content"><main class="grid-container"><router-outlet /></main></div>
    <scrs-chat />`,
})
export class App {
  readonly layouts = LAYOUTS;
}
