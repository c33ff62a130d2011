import { Component, ElementRef, inject } from '@angular/core';
import { Router } from '@angular/router';
import { ModelView } from '../parts/model-view.ts';
import { answerLater } from '../session.ts';
import { type ControlledState, renderForm } from './react-form.ts';

/** The enrol form as a React page would hold it: controlled inputs whose state lives outside the page. */
@Component({
  selector: 'scrs-enroll-react',
  imports: [ModelView],
  template: `<div class="narrow">
    <h1>Create an Account</h1>
    <div class="react-root"></div>
    <scrs-practice-model [value]="state" />
  </div>`,
})
export class ReactPage {
  state: ControlledState = {};
  private readonly host: HTMLElement = inject(ElementRef).nativeElement;
  private readonly router = inject(Router);

  ngOnInit(): void {
    renderForm(this.host.querySelector('.react-root')!, {
      onState: (state) => {
        this.state = state;
      },
      onSubmit: () => answerLater(() => void this.router.navigateByUrl('/my-account')),
    });
  }
}
