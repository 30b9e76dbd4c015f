import { bootstrapApplication } from '@angular/platform-browser';
import { provideZonelessChangeDetection } from '@angular/core';
import { App } from './app';
import { copied } from './copied';

/** `?copied=themed` shows code that the site's builder copies: the test puts it there. */
const name = new URLSearchParams(location.search).get('copied');
const shown = name ? (await copied[name]!()).Embedded : App;

bootstrapApplication(shown, { providers: [provideZonelessChangeDetection()] }).catch((error: unknown) =>
  console.error(error),
);
