/*
 * What the builder has chosen: everything a link to it holds. Values are texts, as attributes and CSS have them; what is not
 * there is as the element has it by itself.
 */
import type { ElementManifest, TagName } from '../manifest/manifest.js';

/** What is tried on the page around the element; no part of the code to copy. */
export interface PageSettings {
  readonly scheme: string;
  readonly dir: string;
  readonly lang: string;
  /** Percent. */
  readonly zoom: string;
  /** Width of the preview in px; empty for all there is. */
  readonly width: string;
  readonly ground: string;
  readonly motion: string;
  readonly colours: string;
  readonly network: string;
}

/** The kinds of choices by the name that they have in a link, and where the manifest lists their names. */
const KINDS = { attributes: 'a', properties: 'p', parts: 'part', states: 'state' } as const;
export type ChoiceKind = keyof typeof KINDS;
export type Choices = Readonly<Record<string, string>>;

export interface BuilderState {
  readonly tag: TagName;
  /** Name of a sample in `samples.ts`. */
  readonly sample: string;
  /** Name of a theme; empty for none. */
  readonly theme: string;
  readonly attributes: Choices;
  readonly properties: Choices;
  readonly parts: Choices;
  readonly states: Choices;
  readonly page: PageSettings;
}

export const DEFAULT_PAGE: PageSettings = {
  scheme: 'light',
  dir: 'ltr',
  lang: 'en',
  zoom: '100',
  width: '',
  ground: '',
  motion: 'full',
  colours: 'own',
  network: 'answers',
};

export const TAGS: readonly TagName[] = ['ca-rate-ticker', 'ca-headlines'];

/** The builder as it opens for an element. */
export const initialState = (tag: TagName = 'ca-rate-ticker'): BuilderState => ({
  tag,
  sample: '',
  theme: '',
  attributes: {},
  properties: {},
  parts: {},
  states: {},
  page: DEFAULT_PAGE,
});

/** The same state with one choice set, or taken back by undefined. */
export function choose(state: BuilderState, kind: ChoiceKind, name: string, value: string | undefined): BuilderState {
  const others = Object.entries(state[kind]).filter(([other]) => other !== name);
  return { ...state, [kind]: Object.fromEntries(value === undefined ? others : [...others, [name, value]]) };
}

/** The names that an element has of a kind: a link may set these and no others. */
function namesOf(kind: ChoiceKind, element: ElementManifest): readonly string[] {
  const lists = {
    attributes: element.attributes,
    properties: element.cssProperties,
    parts: element.cssParts,
    states: element.cssStates,
  };
  return lists[kind].map(({ name }) => name);
}

/** CSS that cannot end its rule, nor the style element that it is copied into. */
export const cleanCss = (text: string): string => text.replace(/[{}<>\\]/g, '');

/** The name of a theme; what cannot be one is none, as it stands unescaped in the code. */
const themeName = (text: string): string => (/^[a-z]+(?:-[a-z]+)*$/.test(text) ? text : '');

/** A state as the query of a link. */
export function toQuery(state: BuilderState): string {
  const query = new URLSearchParams();
  if (state.tag !== TAGS[0]) query.set('tag', state.tag);
  if (state.sample) query.set('sample', state.sample);
  if (state.theme) query.set('theme', state.theme);
  for (const [kind, prefix] of Object.entries(KINDS) as [ChoiceKind, string][]) {
    for (const [name, value] of Object.entries(state[kind])) query.set(`${prefix}.${name.replace(/^--/, '')}`, value);
  }
  for (const [name, value] of Object.entries(state.page)) {
    if (value !== DEFAULT_PAGE[name as keyof PageSettings]) query.set(`page.${name}`, value as string);
  }
  return query.toString();
}

/**
 * The state of a link. What its element does not have is left out, so that a link cannot put anything else into the code
 * that somebody copies.
 */
export function fromQuery(text: string, elements: readonly ElementManifest[]): BuilderState {
  const query = new URLSearchParams(text);
  const tag = TAGS.find((name) => name === query.get('tag')) ?? TAGS[0]!;
  const element = elements.find(({ tagName }) => tagName === tag);
  let state: BuilderState = {
    ...initialState(tag),
    sample: query.get('sample') ?? '',
    theme: themeName(query.get('theme') ?? ''),
  };
  if (!element) return state;
  for (const [kind, prefix] of Object.entries(KINDS) as [ChoiceKind, string][]) {
    for (const name of namesOf(kind, element)) {
      const value = query.get(`${prefix}.${name.replace(/^--/, '')}`);
      if (value !== null) state = choose(state, kind, name, kind === 'attributes' ? value : cleanCss(value));
    }
  }
  const page = { ...DEFAULT_PAGE };
  for (const name of Object.keys(DEFAULT_PAGE) as (keyof PageSettings)[]) {
    const value = query.get(`page.${name}`);
    if (value !== null) Object.assign(page, { [name]: cleanCss(value) });
  }
  return { ...state, page };
}
