/**
 * Builders as people leave them, by name: the query of the builder's link, and what the code that it copies must show. The
 * values hold what each language has to escape.
 */
const query = (choices) => `?${new URLSearchParams(choices)}`;

export const STATES = {
  default: { query: '', tag: 'ca-rate-ticker', items: 10 },
  options: {
    query: query({
      sample: 'crypto',
      'a.limit': '4',
      'a.speed': '80',
      'a.direction': 'right',
      'a.digits': '3',
      'a.per': '100',
      'a.fill': 'repeat',
      'a.href': '/rates/{base}-{quote}?a=1&b={{x}}&c=`${y}`"\'\\#<i>',
      'a.with-names': '',
      'a.with-time': '',
      'a.time-zone': 'Asia/Bishkek',
      'a.paused': '',
      'p.ca-rate-ticker-gap': '3em',
      'p.ca-rate-ticker-down-glyph': '"↓ "',
      'part.value': 'font-weight: 800; letter-spacing: 2px',
      'state.paused': 'opacity: 0.5',
    }),
    tag: 'ca-rate-ticker',
    items: 4,
  },
  headlines: {
    query: query({
      tag: 'ca-headlines',
      sample: 'json-feed',
      'a.page-size': '3',
      'a.with-date': '',
      'a.with-images': '',
      'a.excerpt': '2',
      'a.date-style': 'absolute',
      'a.include': 'bridge "school" {{x}} {y} & <b> teachers river',
      'a.heading-level': '2',
      'part.title': 'font-weight: 800',
      'p.ca-headlines-gap': '2em',
    }),
    tag: 'ca-headlines',
    items: 2,
  },
  themed: {
    query: query({
      theme: 'chips',
      'a.with-bid-ask': '',
      'p.ca-rate-ticker-gap': '2em',
      'part.rate': 'border-radius: 3px',
    }),
    tag: 'ca-rate-ticker',
    items: 10,
  },
  'themed-headlines': {
    query: query({
      tag: 'ca-headlines',
      theme: 'paper',
      sample: 'rss',
      'a.page-size': '2',
      'part.title': 'letter-spacing: 3px',
    }),
    tag: 'ca-headlines',
    items: 2,
  },
};
