import { expect } from '@open-wc/testing';
import { withoutBoilerplate } from '../../../src/headlines/text/boilerplate.js';

describe('an excerpt without boilerplate', () => {
  const ends = [
    'The post Som rises appeared first on Central News.',
    'The post Som rises first appeared on Central News.',
    'The post Som rises appeared on Central News',
    'Der Beitrag Som steigt erschien zuerst auf Nachrichten.',
    'La entrada El som sube se publicó primero en Noticias.',
    'L’article Le som monte est apparu en premier sur Nouvelles.',
    "L'articolo Il som sale proviene da Notizie.",
    'O post O som sobe apareceu primeiro em Notícias.',
    'Запись Сом растёт впервые появилась Новости.',
    'Сообщение Сом растёт появились сначала на Новости.',
    'Continue reading',
    'Continue reading Som rises →',
    'Continue reading “Som rises”',
    'Read more',
    'Read More »',
    'Read the full article',
    'Читать далее',
    'Weiterlesen →',
    '(more…)',
    '[Read more...]',
  ];
  for (const end of ends) {
    it(`loses "${end}"`, () => {
      expect(withoutBoilerplate(`The som rose on Friday. ${end}`)).to.equal('The som rose on Friday.');
    });
  }

  for (const end of [
    '[…]',
    '[...]',
    '…',
    '...',
    '… […]',
    '… [+338 chars]',
    '… Continue reading →',
    '[…] The post A appeared first on B.',
    '[…] Read more',
  ]) {
    it(`says with one ellipsis that "${end}" cut it off`, () => {
      expect(withoutBoilerplate(`The som rose on ${end}`)).to.equal('The som rose on…');
    });
  }

  const kept = [
    'The som rose on Friday.',
    'The post office appeared first on the list of buyers, and then many others came with it. ' +
      'The som rose again. '.repeat(40).trim(),
    'Many who save read more',
    'Save. Read more books.',
    'Dollars, tenge and more',
    'He told us to continue reading',
    'Array[0] and [more] to come',
    '',
  ];
  for (const text of kept) {
    it(`keeps "${text.slice(0, 50)}"`, () => {
      expect(withoutBoilerplate(text)).to.equal(text);
    });
  }

  it('is empty when there was nothing else', () => {
    for (const text of ['The post A appeared first on B.', 'Read more', '[…]', '…'])
      expect(withoutBoilerplate(text)).to.equal('');
  });

  for (const word of [
    'The post ',
    ' appeared first on ',
    'Continue reading ',
    '[…] ',
    '… ',
    '[+1 chars]',
    'L’article ',
  ]) {
    it(`is found in time in proportion to the text when flooded with "${word}"`, () => {
      const start = performance.now();
      withoutBoilerplate(word.repeat(20_000));
      expect(performance.now() - start).to.be.below(3000);
    });
  }
});
