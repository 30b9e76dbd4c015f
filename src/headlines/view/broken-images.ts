/** Maximum number of addresses that are remembered; a page of headlines has a hundred at most. */
const MAX_ADDRESSES = 500;

/** The addresses of pictures that could not be loaded, or are tracking pixels. */
export class BrokenImages {
  readonly #addresses = new Set<string>();

  has(address: string): boolean {
    return this.#addresses.has(address);
  }

  /**
   * Remembers the picture of a `load` or `error` event, unless it can be shown.
   *
   * @returns whether it cannot be shown
   */
  note({ type, target }: Event): boolean {
    const image = target as HTMLImageElement;
    if (type === 'load' && image.naturalWidth > 1 && image.naturalHeight > 1) return false;
    this.#addresses.add(image.getAttribute('src') ?? '');
    if (this.#addresses.size > MAX_ADDRESSES) this.#addresses.delete(this.#addresses.values().next().value!);
    return true;
  }
}
