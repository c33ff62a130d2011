import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { map } from 'rxjs';
import { CountryPage } from './country.ts';
import { HiddenCopyPage } from './hidden-copy.ts';
import { layoutNamed } from './layouts.ts';
import { MaterialPage } from './material.ts';
import { OnePage, SpanishPage } from './one-page.ts';
import { ReactPage } from './react.ts';
import { RerenderPage } from './rerender.ts';
import { SplitPage } from './split.ts';
import { WizardPage } from './wizard.ts';

/** `#/enroll`: the one-page form, or the layout that the query parameter names. */
@Component({
  selector: 'scrs-enroll-page',
  imports: [
    CountryPage,
    HiddenCopyPage,
    MaterialPage,
    OnePage,
    ReactPage,
    RerenderPage,
    SpanishPage,
    SplitPage,
    WizardPage,
  ],
  template: `@switch (layout()) {
    @case ('wizard') { <scrs-enroll-wizard /> }
    @case ('rerender') { <scrs-enroll-rerender /> }
    @case ('material') { <scrs-enroll-material /> }
    @case ('react') { <scrs-enroll-react /> }
    @case ('split') { <scrs-enroll-split /> }
    @case ('spanish') { <scrs-enroll-spanish /> }
    @case ('hiddencopy') { <scrs-enroll-hidden-copy /> }
    @case ('country') { <scrs-enroll-country /> }
    @default { <scrs-enroll /> }
  }`,
})
export class EnrollPage {
  readonly layout = toSignal(
    inject(ActivatedRoute).queryParamMap.pipe(map((query) => layoutNamed(query.get('layout')))),
  );
}
