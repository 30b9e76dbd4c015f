import { expect } from '@open-wc/testing';
import { BrokenImages } from '../../../src/headlines/view/broken-images.js';

/** An event of a picture of a size, px. */
function eventOf(type: 'load' | 'error', src: string, width = 0, height = 0): Event {
  const image = document.createElement('img');
  Object.defineProperties(image, { naturalWidth: { value: width }, naturalHeight: { value: height } });
  image.setAttribute('src', src);
  const event = new Event(type);
  image.dispatchEvent(event);
  return Object.defineProperty(event, 'target', { value: image });
}

describe('broken pictures', () => {
  it('are those that cannot be loaded, and those of one pixel either way', () => {
    const broken = new BrokenImages();
    expect(broken.note(eventOf('load', '/photo.jpg', 640, 360))).to.equal(false);
    expect(broken.note(eventOf('error', '/lost.jpg'))).to.equal(true);
    expect(broken.note(eventOf('load', '/pixel.gif', 1, 1))).to.equal(true);
    expect(broken.note(eventOf('load', '/line.gif', 1, 400))).to.equal(true);
    expect(broken.note(eventOf('load', '/rule.gif', 400, 1))).to.equal(true);
    expect(['/photo.jpg', '/lost.jpg', '/pixel.gif', '/line.gif'].map((src) => broken.has(src))).to.deep.equal([
      false,
      true,
      true,
      true,
    ]);
  });

  it('are not remembered for ever', () => {
    const broken = new BrokenImages();
    for (let index = 0; index <= 500; index += 1) broken.note(eventOf('error', `/${index}.jpg`));
    expect([broken.has('/0.jpg'), broken.has('/1.jpg'), broken.has('/500.jpg')]).to.deep.equal([false, true, true]);
  });
});
