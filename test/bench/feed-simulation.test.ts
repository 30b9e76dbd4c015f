import { expect } from '@open-wc/testing';
import { simulate, type Outage } from './feed-simulation.js';

describe('ten thousand embeds of one feed', () => {
  for (const outage of ['refused', '503', '503 until'] satisfies Outage[]) {
    it(`never ask more than twice as often as on the whole, but while the server is out (${outage})`, function () {
      this.timeout(20_000);
      for (const { name, busiest, mean } of simulate({ embeds: 10_000, interval: 300, outage, opening: 600 })) {
        if (name.startsWith('outage')) continue;
        expect(busiest, name).to.be.at.most(2);
        expect(mean, name).to.be.within(0.8, 1.1);
      }
    });
  }

  it('ask less often than usual once the server has been out for a while', function () {
    this.timeout(20_000);
    const phases = simulate({ embeds: 10_000, interval: 300, outage: 'refused', opening: 600 });
    expect(phases.find(({ name }) => name === 'outage, rest')!.mean).to.be.below(0.75);
  });
});
