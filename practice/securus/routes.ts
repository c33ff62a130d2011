import type { Routes } from '@angular/router';
import { EnrollPage } from './enroll/page.ts';
import { MyAccount } from './pages/account.ts';
import { Contacts } from './pages/contacts.ts';
import { CreditCard } from './pages/credit-card.ts';
import { LinkJpay } from './pages/link.ts';
import { Login } from './pages/login.ts';
import { NotFound } from './pages/not-found.ts';
import { RateQuote } from './pages/rate-quote.ts';
import { StampsPurchase } from './pages/stamps.ts';
import { signedIn } from './session.ts';

const title = (page: string) => `Securus - Friends and Family - ${page} (practice copy)`;

/** Hash routes. Which of them are known and which guessed stands in practice/README.md. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'login' },
  { path: 'login', component: Login, title: title('Sign In') },
  { path: 'enroll', component: EnrollPage, title: title('Enroll') },
  { path: 'jpay', component: LinkJpay, title: title('Link JPay') },
  // The spelling of the community guide.
  { path: 'jpays', component: LinkJpay, title: title('Link JPay') },
  { path: 'rate-quote', component: RateQuote, title: title('Rate Quote') },
  { path: 'my-account', component: MyAccount, title: title('My Account'), canActivate: [signedIn] },
  { path: 'credit-card', component: CreditCard, title: title('Credit Card Info'), canActivate: [signedIn] },
  {
    path: 'products/emessage',
    canActivate: [signedIn],
    children: [
      { path: 'stamps/purchase', component: StampsPurchase, title: title('Purchase Stamps') },
      { path: 'contacts', component: Contacts, title: title('Contacts') },
    ],
  },
  { path: '**', component: NotFound, title: title('Not Found') },
];
