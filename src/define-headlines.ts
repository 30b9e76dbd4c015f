import { Headlines } from './headlines/headlines.js';
import { headlineLanguages } from './locale/headline-languages.js';
import { headlineWords } from './locale/headline-words.js';

headlineWords.addLoaders(headlineLanguages);
Headlines.define();

declare global {
  interface HTMLElementTagNameMap {
    'ca-headlines': Headlines;
  }
}
