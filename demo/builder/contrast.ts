/* How well a text stands out from its ground, as WCAG 2 counts it. */

/** Red, green, blue and alpha, 0–255. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** One colour laid over another. */
export function over([r, g, b, a]: Rgba, [r2, g2, b2]: Rgba): Rgba {
  const share = a / 255;
  const mix = (top: number, below: number): number => top * share + below * (1 - share);
  return [mix(r, r2), mix(g, g2), mix(b, b2), 255];
}

function luminance([red, green, blue]: Rgba): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of a text with its ground, 1–21. */
export function contrastOf(text: Rgba, ground: Rgba): number {
  const [high, low] = [luminance(over(text, ground)), luminance(ground)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** A colour as CSS computes it, in any notation. */
export function rgbaOf(colour: string): Rgba {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data] as unknown as Rgba;
}

/** What an element's text stands on: all grounds up to the page's, across shadow roots. */
export function groundOf(element: Element): Rgba {
  const grounds: Rgba[] = [];
  let node: Element | undefined = element;
  while (node) {
    const ground = rgbaOf(getComputedStyle(node).backgroundColor);
    if (ground[3]) grounds.push(ground);
    if (ground[3] === 255) break;
    const root = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  }
  return grounds.reduceRight<Rgba>((below, ground) => over(ground, below), rgbaOf('Canvas'));
}
