import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';
import type { GivenHeadline, GivenRate, Rate } from 'ca-rate-ticker';
import 'ca-rate-ticker/define.js';

@Component({
  selector: 'app-rates',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ca-rate-ticker id="given" [rates]="rates()" (ca-select)="select.emit($event.rate)"></ca-rate-ticker>
    <ca-rate-ticker id="fetched" src="/rates.json" (ca-load)="load.emit($event.rates)"></ca-rate-ticker>
    <ca-headlines [headlines]="headlines()" page-size="3"></ca-headlines>
  `,
})
export class Rates {
  readonly rates = input.required<readonly GivenRate[]>();
  readonly headlines = input.required<readonly GivenHeadline[]>();
  readonly load = output<readonly Rate[]>();
  readonly select = output<Rate>();
}
