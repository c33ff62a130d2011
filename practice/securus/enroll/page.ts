import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { map } from 'rxjs';
import { layoutNamed } from './layouts.ts';
import { OnePage, SpanishPage } from './one-page.ts';

/** `#/enroll`: the one-page form, or the layout that the query parameter names. */
@Component({
  selector: 'scrs-enroll-page',
  imports: [OnePage, SpanishPage],
  template: `@switch (layout()) {
    @case ('spanish') { <scrs-enroll-spanish /> }
    @default { <scrs-enroll /> }
  }`,
})
export class EnrollPage {
  readonly layout = toSignal(
    inject(ActivatedRoute).queryParamMap.pipe(map((query) => layoutNamed(query.get('layout')))),
  );
}
