import { Component, signal } from '@angular/core';
import type { GivenRate, Rate } from 'ca-rate-ticker';
import { Rates } from './rates';

const MORNING = [
  { pair: 'KGS/USD', value: 0.01144, change: 0 },
  { base: 'TJS', quote: 'USD', value: 0.10681, change: -0.28 },
];
const EVENING = [{ pair: 'KGS/USD', value: 0.0115, change: 0.52 }];

@Component({
  selector: 'app-root',
  imports: [Rates],
  template: `
    <button id="change" (click)="showEvening()">Evening</button>
    <button id="toggle" (click)="isShown.set(!isShown())">Show or hide</button>
    @if (isShown()) {
      <app-rates
        [rates]="rates()"
        [headlines]="headlines"
        (load)="loaded.set(names($event))"
        (select)="selected.set($event.pair)"
      />
    }
    <output id="loaded">{{ loaded() }}</output>
    <output id="selected">{{ selected() }}</output>
  `,
})
export class App {
  readonly headlines = [{ title: 'Som holds', url: 'https://example.org/som', categories: ['Markets'] }];
  readonly rates = signal<readonly GivenRate[]>(MORNING);
  readonly isShown = signal(true);
  readonly loaded = signal('');
  readonly selected = signal('');

  showEvening(): void {
    this.rates.set(EVENING);
  }

  names(rates: readonly Rate[]): string {
    return rates.map(({ pair }) => pair).join(' ');
  }
}
