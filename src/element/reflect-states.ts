/** Shows those of an element's states that hold now to CSS, as `:state(…)`. */
export function reflectStates({ states }: ElementInternals, all: readonly string[], now: readonly unknown[]): void {
  for (const state of all) states[now.includes(state) ? 'add' : 'delete'](state);
}
