import { expect, fixture, html } from '@open-wc/testing';
import { nearestZone } from '../../src/element/nearest-zone.js';

const OWN = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('the nearest time zone', () => {
  it('is that of the element, else of its nearest ancestor', async () => {
    const element = await fixture(
      html`<div time-zone="Asia/Bishkek">
        <p time-zone="Asia/Dushanbe"></p>
        <i></i>
      </div>`,
    );
    expect(nearestZone(element.querySelector('p')!)).to.equal('Asia/Dushanbe');
    expect(nearestZone(element.querySelector('i')!)).to.equal('Asia/Bishkek');
  });

  it('is found across shadow hosts', async () => {
    const element = await fixture(html`<div time-zone="Asia/Tashkent"><p></p></div>`);
    const root = element.querySelector('p')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('b'));
    expect(nearestZone(root.querySelector('b')!)).to.equal('Asia/Tashkent');
  });

  it("is the user's own where there is none, or one that the engine does not know", async () => {
    expect(nearestZone(document.createElement('p'))).to.equal(OWN);
    for (const zone of ['', 'Mars/Phobos', '"><b>', '5']) {
      const element = await fixture(html`<p time-zone=${zone}></p>`);
      expect(nearestZone(element), zone).to.equal(OWN);
    }
  });
});
