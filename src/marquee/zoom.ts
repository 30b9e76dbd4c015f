/** Calls back whenever a CSS px takes another number of device px: page zoom, another screen. */
export function watchZoom(view: Window, act: () => void, signal: AbortSignal): void {
  const watch = (): void => {
    const here = view.matchMedia(`(resolution: ${view.devicePixelRatio}dppx)`);
    const changed = (): void => {
      act();
      watch();
    };
    here.addEventListener('change', changed, { once: true, signal });
  };
  watch();
}
