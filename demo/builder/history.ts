/* Undo and redo: the states before and after the present one. */

export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the last step changed: more of the same, such as a slider that is drawn, is one step. */
  readonly subject: string;
}

export const startHistory = <State>(present: State): History<State> => ({ past: [], present, future: [], subject: '' });

/** The history with a new state. */
export function step<State>(history: History<State>, present: State, subject: string): History<State> {
  const isSame = subject !== '' && subject === history.subject;
  const past = isSame ? history.past : [...history.past, history.present];
  return { past, present, future: [], subject };
}

export function undo<State>(history: History<State>): History<State> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future], subject: '' };
}

export function redo<State>(history: History<State>): History<State> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, subject: '' };
}
