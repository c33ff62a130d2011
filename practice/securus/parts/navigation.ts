import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';

/**
 * The page-navigation select of the real application: the first select on the page, and no field of any form.
 */
@Component({
  selector: 'scrs-navigation',
  template: `<select class="page-navigation" aria-label="Page navigation" (change)="open($any($event.target).value)">
    <option value="">Menu</option>
    <option value="/my-account">My Account</option>
    <option value="/products/emessage/contacts">Contacts</option>
    <option value="/products/emessage/stamps/purchase">Total Stamps</option>
    <option value="/credit-card">Credit Card Info</option>
  </select>`,
})
export class Navigation {
  private readonly router = inject(Router);

  open(path: string): void {
    if (path) void this.router.navigateByUrl(path);
  }
}
