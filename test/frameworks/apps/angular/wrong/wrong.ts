import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'ca-rate-ticker/define.js';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<ca-rate-ticker (ca-load)="note($event.nonsense)"></ca-rate-ticker>`,
})
export class Wrong {
  note(value: unknown): void {
    console.log(value);
  }
}
