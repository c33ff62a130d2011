import { Component, EventEmitter, Output } from '@angular/core';
import { Reveal } from './reveal.ts';

/**
 * The long Terms dialog that has to be accepted at its end before sign-in goes on. Closing it leaves the person where
 * they were, without a word: that silence is what the real one is known for.
 */
@Component({
  selector: 'scrs-terms',
  imports: [Reveal],
  template: `<scrs-reveal heading="Terms & Conditions" (closed)="closed.emit()">
    @for (section of sections; track section) {
      <h3>Section {{ section }}</h3>
      <p>
        This is the practice copy. The text here only takes up the room that real terms would take, so that the button
        below is out of sight until a person scrolls down to it.
      </p>
    }
    <button type="button" class="button" (click)="accepted.emit()">ACCEPT</button>
  </scrs-reveal>`,
})
export class Terms {
  @Output() readonly accepted = new EventEmitter<void>();
  @Output() readonly closed = new EventEmitter<void>();
  readonly sections = Array.from({ length: 12 }, (_, index) => index + 1);
}
