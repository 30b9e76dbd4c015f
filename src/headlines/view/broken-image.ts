/**
 * The address of the picture of a `load` or `error` event, when it could not be loaded or is a tracking pixel.
 *
 * @returns undefined for a picture that can be shown
 */
export function brokenImage({ type, target }: Event): string | undefined {
  const image = target as HTMLImageElement;
  const isShown = type === 'load' && image.naturalWidth > 1 && image.naturalHeight > 1;
  return isShown ? undefined : (image.getAttribute('src') ?? '');
}
