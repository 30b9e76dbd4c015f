import { expect } from '@open-wc/testing';
import { checkFeed } from '../../demo/check/check-feed.js';
import { EXAMPLES } from '../../demo/check/examples.js';

describe('the check of a feed', () => {
  it('tells family, pairs and tag of a pasted payload', async () => {
    const { report } = await checkFeed('[{"pair":"KGS/USD","value":0.0114,"change":0.2}]');
    expect(report).to.include({ kind: 'rates', family: 'own', count: 1, hasChange: true });
    expect(report.tag).to.equal('<ca-rate-ticker src="/your-feed.json"></ca-rate-ticker>');
  });

  it('proposes a map for JSON of no known family', async () => {
    const { report } = await checkFeed(EXAMPLES['JSON of no known family']!);
    expect(report.map).to.contain('items: board').and.to.contain("quote: 'KGS'");
    expect(report.pairs).to.deep.equal(['USD/KGS', 'EUR/KGS', 'RUB/KGS']);
  });

  it('reads an address, headlines too', async () => {
    const { report, src } = await checkFeed('/demo/feeds/news.atom');
    expect(report.kind).to.equal('headlines');
    expect(src).to.equal('/demo/feeds/news.atom');
  });

  it('says why an address cannot be read, and what to do', async () => {
    const failure = async (text: string) =>
      checkFeed(text).then(
        () => '',
        (error: unknown) => (error as Error).message,
      );
    expect(await failure('  ')).to.equal('Paste an address, or what a feed answers.');
    expect(await failure('/demo/feeds/none.json')).to.equal('The server answered with 404.');
    expect(await failure('http://localhost:1/none')).to.contain('No page may read this address');
  });

  it('says that nothing can be read in what is no feed', async () => {
    const { report } = await checkFeed('Hello there');
    expect(report.kind).to.equal('unknown');
    expect(report.tag).to.equal('');
  });
});
