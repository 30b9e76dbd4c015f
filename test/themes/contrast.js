/**
 * Runs in a page: the contrast (WCAG 2.2) of each text of some parts with what is painted behind it. Grounds are laid
 * over one another from the page's up to the text's own; of a gradient, each of its colours counts.
 *
 * @param parts - names of parts, looked for in both elements
 * @param ground - the page's
 */
export function contrastsIn(parts, ground) {
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** The colour that comes of paints laid over one another, from the lowest up. */
  const painted = (paints) => {
    for (const paint of paints) {
      pixel.fillStyle = paint;
      pixel.fillRect(0, 0, 1, 1);
    }
    return [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (channels) => {
    const [red, green, blue] = channels.map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrastOf = (paints, colour) => {
    const [light, dark] = [luminance(painted(paints)), luminance(painted([...paints, colour]))].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const COLOUR = /(?:rgba?|color|oklab|oklch|lab|lch|color-mix)\((?:[^()]|\([^()]*\))*\)/g;
  /** Every way in which the grounds behind an element may come out. */
  const stacksOf = (element) => {
    const own = [];
    for (let node = element; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) {
      const { backgroundColor, backgroundImage } = getComputedStyle(node);
      own.unshift([backgroundColor]);
      // Only what fills its box: a fading edge or a pattern of dots lies beside the texts or is faint.
      if (backgroundImage !== 'none') own[0].push(...(backgroundImage.match(COLOUR) ?? []));
    }
    return own.reduce(
      (stacks, colours) => stacks.flatMap((stack) => colours.map((one) => [...stack, one])),
      [[ground]],
    );
  };
  const found = [];
  for (const host of document.querySelectorAll('ca-rate-ticker, ca-headlines')) {
    for (const part of parts) {
      const text = host.shadowRoot.querySelector(`[part~="${part}"]:not([hidden])`);
      if (!text || !text.getClientRects().length) continue;
      const slotted = text.localName === 'slot' ? (text.assignedElements()[0] ?? text) : text;
      const colour = getComputedStyle(slotted).color;
      const contrasts = stacksOf(slotted).map((stack) => contrastOf(stack, colour));
      found.push({ element: host.localName, part, colour, contrast: Math.round(Math.min(...contrasts) * 100) / 100 });
    }
  }
  return found;
}
