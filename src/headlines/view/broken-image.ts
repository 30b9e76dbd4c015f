/** The address of a picture that did not come, or only counts its readers, by its event; none where it came. */
export function brokenImage({ type, target }: Event): string | undefined {
  const image = target as HTMLImageElement;
  const came = type === 'load' && image.naturalWidth > 1 && image.naturalHeight > 1;
  return came ? undefined : (image.getAttribute('src') ?? '');
}
