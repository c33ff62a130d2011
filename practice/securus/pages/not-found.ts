import { Component } from '@angular/core';

/** Any other route. */
@Component({
  selector: 'scrs-not-found',
  template: `<h1>Page not found</h1><p>The practice copy has no page at this address.</p>`,
})
export class NotFound {}
