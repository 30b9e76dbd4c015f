import { expect } from '@open-wc/testing';
import { simulate, simulateFallback, type FirstOutage, type Outage } from './feed-simulation.js';

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

describe('ten thousand embeds of two sources', () => {
  for (const outage of ['refused', '503', 'silent'] satisfies FirstOutage[]) {
    it(`neither rush to the second as the first dies (${outage}), nor back to the first as it returns`, function () {
      this.timeout(20_000);
      const { first, second } = simulateFallback({ embeds: 10_000, interval: 300, outage, opening: 600 });
      for (const { name, busiest } of [...second, ...first.filter((phase) => phase.name !== 'outage')]) {
        expect(busiest, name).to.be.at.most(2);
      }
      expect(second[0]!.mean, 'the second while the first is out').to.be.within(0.8, 1.1);
    });
  }
});
