import { expect, html } from '@open-wc/testing';
import { frame, headlinesOf, list, partOf, partsOf, titlesOf, until } from '../browser/headlines.js';

describe('pictures', () => {
  const shown = (image: string) =>
    list(
      html`<ca-headlines with-images .headlines=${headlinesOf(1).map((one) => ({ ...one, image }))}></ca-headlines>`,
    );

  it('are asked for late, and without telling where from', async () => {
    const image = partOf(await shown('https://news.example/1.jpg'), 'image') as HTMLImageElement;
    expect([image.loading, image.decoding, image.referrerPolicy, image.alt]).to.deep.equal([
      'lazy',
      'async',
      'no-referrer',
      '',
    ]);
  });

  it('that do not come leave their place, and move nothing', async () => {
    const element = await shown(new URL('/none.png', location.href).href);
    const place = () => element.renderRoot.querySelector('.image')!.getBoundingClientRect();
    const before = place();
    expect(before.width / before.height).to.be.closeTo(16 / 9, 0.02);
    await until(() => !partsOf(element, 'image').length);
    expect(place().toJSON()).to.deep.equal(before.toJSON());
  });

  it('that never come hold their place, and keep nobody waiting', async () => {
    const element = await shown(new URL('/faults/silence', location.href).href);
    await frame();
    const image = partOf(element, 'image') as HTMLImageElement;
    expect(image.complete).to.be.false;
    const { width, height } = element.renderRoot.querySelector('.image')!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.02);
    expect(titlesOf(element)).to.deep.equal(['Headline 1']);
  });

  it('of 20,000 px fit their place, and move nothing', async () => {
    const element = await shown(new URL('/test/pages/huge.svg', location.href).href);
    const place = () => element.renderRoot.querySelector('.image')!.getBoundingClientRect().toJSON() as DOMRect;
    const before = place();
    // Not the width that it has: WebKitGTK 2.50 gives the one at which it draws an SVG.
    await until(() => (partOf(element, 'image') as HTMLImageElement).naturalWidth > 1);
    await frame();
    expect(place()).to.deep.equal(before);
    const image = partOf(element, 'image')!.getBoundingClientRect();
    expect([image.width, image.height]).to.deep.equal([before.width, before.height]);
  });

  it('of one pixel are none', async () => {
    const element = await shown(new URL('/test/pages/pixel.gif', location.href).href);
    await until(() => !partsOf(element, 'image').length);
  });

  it('are never anything but http(s) images', async () => {
    for (const image of ['javascript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>', 'blob:x', '']) {
      expect(partsOf(await shown(image), 'image').length, image).to.equal(0);
    }
  });
});
