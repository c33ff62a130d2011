import { Injectable, inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';

/** Milliseconds that a practice answer takes; the real application asks its server. */
const ANSWER_TIME = 200;

/** Whether the person has signed in; like the real one it lives in memory only, so a reload signs out. */
@Injectable({ providedIn: 'root' })
export class Session {
  signedIn = false;
  termsAccepted = false;
}

/**
 * Leads to the sign-in page as the real application does, but only where the address asks for it (`/?guard=1#/…`), so
 * that every practice page can be opened directly.
 */
export const signedIn: CanActivateFn = (_route, { url }) => {
  const guarded = new URLSearchParams(location.search).has('guard');
  if (!guarded || inject(Session).signedIn) return true;
  return inject(Router).createUrlTree(['/login'], { queryParams: { returnUrl: url } });
};

/** Runs `next` when a server would have answered. */
export function answerLater(next: () => void): void {
  setTimeout(next, ANSWER_TIME);
}
