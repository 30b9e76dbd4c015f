/** Counts what the page's observers observe, and its timers, from now on. Observers that nobody holds do not count. */
export function countWork(): () => { observed: number; timers: number } {
  const observers = new Set<WeakRef<object>>();
  const observed = new WeakMap<object, number>();
  for (const { prototype } of [IntersectionObserver, ResizeObserver, MutationObserver]) {
    const own = prototype as unknown as Record<string, (this: object, target?: unknown, options?: unknown) => void>;
    const { observe, unobserve, disconnect } = own;
    own['observe'] = function (target, options) {
      if (!observed.has(this)) observers.add(new WeakRef(this));
      observed.set(this, (observed.get(this) ?? 0) + 1);
      observe!.call(this, target, options);
    };
    own['disconnect'] = function () {
      observed.set(this, 0);
      disconnect!.call(this);
    };
    if (!unobserve) continue;
    own['unobserve'] = function (target) {
      observed.set(this, observed.get(this)! - 1);
      unobserve.call(this, target);
    };
  }
  const timers = new Set<unknown>();
  const [set, clear] = [setTimeout, clearTimeout];
  Object.assign(window, {
    setTimeout: (act: () => void, ms?: number): number => {
      const id = set(() => {
        timers.delete(id);
        act();
      }, ms) as unknown as number;
      // The test tool has timers of its own.
      if (new Error().stack?.includes('/src/')) timers.add(id);
      return id;
    },
    clearTimeout: (id: number): void => {
      timers.delete(id);
      clear(id);
    },
  });
  return () => {
    for (const observer of observers) if (!observer.deref()) observers.delete(observer);
    return { observed: [...observers].reduce((sum, one) => sum + observed.get(one.deref()!)!, 0), timers: timers.size };
  };
}
