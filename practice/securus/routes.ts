import type { Routes } from '@angular/router';
import { EnrollPage } from './enroll/page.ts';
import { NotFound } from './pages/not-found.ts';

const title = (page: string) => `Securus - Friends and Family - ${page} (practice copy)`;

/** Hash routes. Which of them are known and which guessed stands in practice/README.md. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'login' },
  { path: 'enroll', component: EnrollPage, title: title('Enroll') },
  { path: '**', component: NotFound, title: title('Not Found') },
];
