import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild } from '@angular/core';
import type { RateTicker } from 'ca-rate-ticker';
import 'ca-rate-ticker/define.js';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<ca-rate-ticker #ticker (ca-load)="note($event.nonsense)"></ca-rate-ticker>`,
})
export class Wrong {
  readonly ticker = viewChild.required<ElementRef<RateTicker>>('ticker');

  note(value: unknown): void {
    console.log(value);
  }

  set(): void {
    // @ts-expect-error
    this.ticker().nativeElement.direction = 'sideways';
    // @ts-expect-error
    this.ticker().nativeElement.rates = 5;
  }
}
