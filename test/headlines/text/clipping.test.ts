import { expect } from '@open-wc/testing';
import { withoutCredit } from '../../../src/headlines/text/credits.js';
import { clip, mayEndWithCredit, withoutBoilerplate, withoutTitle } from '../../../src/headlines/text/clipping.js';

describe('clipping', () => {
  it('leaves a text that is short enough', () => {
    expect(clip('Som at 87.4', 11)).to.equal('Som at 87.4');
    expect(clip('', 0)).to.equal('');
  });

  it('cuts a longer one, and says so', () => {
    expect(clip('Som at 87.4', 10)).to.equal('Som at 87.…');
    expect(clip('Som at 87.4', 4)).to.equal('Som…');
  });

  const graphemes = ['👨‍👩‍👧‍👦', '🇰🇬', 'e\u0301', '👍🏽', '한', '\u{1D400}', 'क्षि'];
  for (const grapheme of graphemes) {
    it(`counts ${grapheme} as one character, and never cuts it`, () => {
      expect(clip(grapheme.repeat(5), 5)).to.equal(grapheme.repeat(5));
      expect(clip(grapheme.repeat(6), 5)).to.equal(`${grapheme.repeat(5)}…`);
    });
  }

  it('cuts ten thousand joined emoji between two of them', () => {
    const text = clip('👩‍🚀'.repeat(10_000), 300);
    expect(text).to.equal(`${'👩‍🚀'.repeat(300)}…`);
  });

  it('cuts a character of endless accents, and 10 MB of text', () => {
    expect(clip(`a${'\u0301'.repeat(1_000_000)}`, 10).length).to.be.below(200);
    expect(clip('a'.repeat(10_000_000), 10)).to.equal('aaaaaaaaaa…');
  });

  it('never leaves half a surrogate pair, or a control character', () => {
    expect(clip('\ud83dSom\ude00\u0000\u0007\ufffe', 20)).to.equal('Som');
    expect(clip('😀'.repeat(100), 1)).to.equal('😀…');
  });

  const spoofs: [what: string, text: string, clean: string][] = [
    ['an override of direction', 'safe \u202emoc.live', 'safe moc.live'],
    ['an embedding', '\u202aSom\u202c rises', 'Som rises'],
    ['zero-width blanks', 'S\u200bo\u2060m\ufeff', 'Som'],
    ['a soft hyphen', 'ban\u00adker', 'banker'],
    ['an invisible operator', 'Som\u2062 rises', 'Som rises'],
  ];
  for (const [what, text, clean] of spoofs) {
    it(`drops ${what}`, () => {
      expect(clip(text, 100)).to.equal(clean);
    });
  }

  it('keeps what joins letters and emoji, and isolates of direction', () => {
    for (const text of ['می\u200cخواهم', '👩\u200d🚀', '\u2067שלום\u2069 som', 'Som\u200f!', '☎\ufe0f']) {
      expect(clip(text, 100)).to.equal(text);
    }
  });

  it('is empty for a text of which nothing can be seen', () => {
    for (const text of [
      '\u202e',
      '\u200b\u200b',
      '\u3164',
      '\u2800',
      '\u200d \u00a0',
      '\u115f\u1160',
      '\ufe0f',
      '\u0301',
    ]) {
      expect(clip(text, 100), JSON.stringify(text)).to.equal('');
    }
  });
});

describe('an excerpt without boilerplate', () => {
  const clean = (text: string): string => withoutBoilerplate(mayEndWithCredit(text) ? withoutCredit(text) : text);

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
    '[link] [comments]',
    'submitted by /u/som to r/kyrgyzstan [link] [comments]',
    'submitted by /u/som [link] [comments]',
  ];
  for (const end of ends) {
    it(`loses "${end}"`, () => {
      expect(clean(`The som rose on Friday. ${end}`)).to.equal('The som rose on Friday.');
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
      expect(clean(`The som rose on ${end}`)).to.equal('The som rose on…');
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
    'See [link] [comments] here',
    'Readers sent comments',
    'It was [Removed] from the list',
    '',
  ];
  for (const text of kept) {
    it(`keeps "${text.slice(0, 50)}"`, () => {
      expect(clean(text)).to.equal(text);
    });
  }

  it('is empty when there was nothing else', () => {
    for (const text of [
      'The post A appeared first on B.',
      'Read more',
      '[…]',
      '…',
      '[Removed]',
      'Comments',
      '[link] [comments]',
    ])
      expect(clean(text)).to.equal('');
  });

  for (const word of [
    'The post ',
    ' appeared first on ',
    'Continue reading ',
    '[…] ',
    '… ',
    '[+1 chars]',
    'L’article ',
    '…',
    '...',
    '[...]',
    '[link] ',
    'submitted by /u/',
  ]) {
    it(`is found in time in proportion to the text when flooded with "${word}"`, () => {
      const start = performance.now();
      clean(word.repeat(20_000));
      expect(performance.now() - start).to.be.below(3000);
    });
  }
});

describe('an excerpt without its title', () => {
  const TITLE = 'Som rises';
  const excerpts: [excerpt: string, rest: string][] = [
    [TITLE, ''],
    ['SOM RISES.', ''],
    ['“Som rises!”', ''],
    ['Som…', ''],
    ['Som rises. The bank said so.', 'The bank said so.'],
    ['Som rises – the bank said so', 'the bank said so'],
    ['Som rises: by 2 %', 'by 2 %'],
    ['Som rises on Friday', 'Som rises on Friday'],
    ['Som rises, the bank said', 'Som rises, the bank said'],
    ['Tenge falls', 'Tenge falls'],
    ['Why som rises', 'Why som rises'],
    ['…!', '…!'],
  ];
  for (const [excerpt, rest] of excerpts) {
    it(`is ${JSON.stringify(rest)} for ${JSON.stringify(excerpt)}`, () => {
      expect(withoutTitle(excerpt, TITLE)).to.equal(rest);
    });
  }

  it('loses a title that ends a sentence', () => {
    expect(withoutTitle('Why does som rise? The bank knows.', 'Why does som rise?')).to.equal('The bank knows.');
  });

  it('is there where the title has no letters', () => {
    expect(withoutTitle('Text', '***')).to.equal('Text');
  });
});
