import { JsonPipe } from '@angular/common';
import { Component, Input } from '@angular/core';

/** Entries whose content is shown as bullets only; their real length is not shown either. */
const HIDDEN = /password|passcode|captcha|cardNumber|cvv/i;

/**
 * Shows the form model, so that a person and a test see whether a change in the page reached the framework. It stands
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
  @Input({ required: true }) value: object = {};

  shown(): Record<string, unknown> {
    const entries = Object.entries(this.value);
    return Object.fromEntries(entries.map(([name, value]) => [name, value && HIDDEN.test(name) ? '••••' : value]));
  }
}
