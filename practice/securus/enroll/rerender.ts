import { afterNextRender, Component, ElementRef, Injector, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { ModelView } from '../parts/model-view.ts';
import { states } from '../parts/states.ts';
import { enrollForm } from './form.ts';
import { enrolling } from './submit.ts';
import { contactFields, wholeForm } from './template.ts';

/**
 * Every change of the model throws all nodes of the form away and builds new ones, which keep the values; focus and
 * cursor move to the new node of the same control.
 */
@Component({
  selector: 'scrs-enroll-rerender',
  imports: [ModelView, ReactiveFormsModule],
  template: wholeForm(contactFields(), undefined, (form) => `@for (round of [rounds]; track round) { ${form} }`),
})
export class RerenderPage {
  readonly form = enrollForm();
  readonly states = states;
  readonly submit = enrolling(this.form);
  rounds = 0;
  private readonly injector = inject(Injector);
  private readonly host: HTMLElement = inject(ElementRef).nativeElement;

  constructor() {
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.renderAgain());
  }

  private renderAgain(): void {
    const focused = this.host.contains(document.activeElement) ? document.activeElement : null;
    const name = focused?.getAttribute('formcontrolname');
    // Null for lists and for e-mail boxes, which have no cursor that a script may ask for; a new e-mail box has it at its end.
    const cursor = focused instanceof HTMLInputElement ? focused.selectionStart : null;
    this.rounds++;
    if (!name) return;
    afterNextRender(
      () => {
        const control = this.host.querySelector<HTMLElement>(`[formcontrolname="${name}"]`);
        control?.focus();
        if (control instanceof HTMLInputElement && cursor !== null) control.setSelectionRange(cursor, cursor);
      },
      { injector: this.injector },
    );
  }
}
