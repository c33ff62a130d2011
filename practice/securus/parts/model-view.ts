import { JsonPipe } from '@angular/common';
import { Component, Input } from '@angular/core';
import type { FormGroup } from '@angular/forms';

/** Controls whose content is shown as bullets only; their real length is not shown either. */
const HIDDEN = /password|passcode|captcha|card(Number|Cvv)/i;

/**
 * Shows the form model, so that a person and a test see whether a change in the page reached Angular. It stands
 * outside every label and form.
 */
@Component({
  selector: 'scrs-practice-model',
  imports: [JsonPipe],
  template: `<section class="practice-panel" aria-label="Practice copy: what the form holds">
    <p>What the form holds (shown in the practice copy only; secrets as bullets)</p>
    <pre class="practice-model">{{ shown() | json }}</pre>
  </section>`,
})
export class ModelView {
  @Input({ required: true }) form!: FormGroup;

  shown(): Record<string, unknown> {
    const entries = Object.entries(this.form.value as Record<string, unknown>);
    return Object.fromEntries(entries.map(([name, value]) => [name, value && HIDDEN.test(name) ? '••••' : value]));
  }
}
