const watchers = new Map<Element, Set<(near: boolean) => void>>();
let observer: IntersectionObserver | undefined;

/**
 * Tells whether an element is in the viewport or within one viewport's length of it, now and at each change. An
 * element without a box, as by `display: none`, is far.
 *
 * @returns ends the watching
 */
export function watchNear(element: Element, tell: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watchers.get(target)?.forEach((tell) => tell(isIntersecting));
    },
    { rootMargin: '100%' },
  );
  const tells = watchers.get(element) ?? new Set();
  watchers.set(element, tells.add(tell));
  // Observed anew, it is told of again, also to whom came later.
  observer.unobserve(element);
  observer.observe(element);
  return () => {
    if (!tells.delete(tell) || tells.size) return;
    watchers.delete(element);
    observer?.unobserve(element);
  };
}
