import { Component, ElementRef, forwardRef, Input, inject } from '@angular/core';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import type { StateEntry } from './states.ts';

/** A list without a native select: a combobox that opens a listbox, by mouse and by keyboard. */
@Component({
  selector: 'scrs-listbox',
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => Listbox), multi: true }],
  host: { '(focusout)': 'left($event)' },
  template: `<div class="listbox">
    <div class="listbox-value" role="combobox" tabindex="0" aria-haspopup="listbox" [attr.aria-labelledby]="labelId"
      [attr.aria-expanded]="open" [attr.aria-controls]="labelId + '-list'" (click)="open = !open" (keydown)="key($event)">
      {{ text }}
    </div>
    @if (open) {
      <ul class="listbox-options" role="listbox" [id]="labelId + '-list'" [attr.aria-labelledby]="labelId">
        @for (entry of entries; track entry.code; let index = $index) {
          <li role="option" [class.active]="index === active" [attr.aria-selected]="entry.code === value"
            (mousedown)="$event.preventDefault()" (click)="choose(index)">{{ entry.name }}</li>
        }
      </ul>
    }
  </div>`,
})
export class Listbox implements ControlValueAccessor {
  @Input({ required: true }) labelId = '';
  @Input({ required: true }) entries: readonly StateEntry[] = [];
  value = '';
  open = false;
  active = 0;
  private readonly host: HTMLElement = inject(ElementRef).nativeElement;
  private changed: (value: string) => void = () => {};
  private touched: () => void = () => {};

  get text(): string {
    return this.entries.find(({ code }) => code === this.value)?.name ?? 'Select';
  }

  writeValue(value: string): void {
    this.value = value;
  }

  registerOnChange(changed: (value: string) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  choose(index: number): void {
    const entry = this.entries[index];
    if (!entry) return;
    this.value = entry.code;
    this.open = false;
    this.changed(entry.code);
  }

  key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.active = this.open ? Math.min(Math.max(this.active + step, 0), this.entries.length - 1) : this.active;
      this.open = true;
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (this.open) this.choose(this.active);
      else this.open = true;
    } else if (event.key === 'Escape') {
      this.open = false;
    } else {
      return;
    }
    event.preventDefault();
  }

  left(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && this.host.contains(event.relatedTarget)) return;
    this.open = false;
    this.touched();
  }
}
