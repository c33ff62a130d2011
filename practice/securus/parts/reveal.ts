import { Component, ElementRef, EventEmitter, Input, inject, Output } from '@angular/core';

let count = 0;

/** A modal in the way of Foundation's reveal: an overlay with the reveal in it, and a close button in the corner. */
@Component({
  selector: 'scrs-reveal',
  template: `<div class="reveal-overlay">
    <div class="reveal" data-open="true" role="dialog" aria-modal="true" [attr.aria-labelledby]="id" tabindex="-1">
      <button type="button" class="close-button" aria-label="Close" (click)="closed.emit()">×</button>
      <h2 [id]="id">{{ heading }}</h2>
      <ng-content />
    </div>
  </div>`,
})
export class Reveal {
  @Input({ required: true }) heading = '';
  @Output() readonly closed = new EventEmitter<void>();
  readonly id = `reveal-${++count}`;
  private readonly host: HTMLElement = inject(ElementRef).nativeElement;

  ngAfterViewInit(): void {
    this.host.querySelector<HTMLElement>('.reveal')?.focus();
  }
}
