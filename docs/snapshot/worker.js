// A Cloudflare Worker, or any other module with a `fetch` handler: https://<worker>/rates/rates.json
import { createHandler } from 'ca-rate-ticker/server';

const jobs = [
  {
    type: 'rates',
    src: ['https://www.cbr.ru/scripts/XML_daily.asp'],
    pairs: 'USD/RUB EUR/RUB KGS/RUB KZT/RUB',
    out: 'rates',
  },
];

let handler;

export default {
  fetch(request, env, context) {
    // Made once for each instance: it keeps what the sources gave.
    handler ??= createHandler({ jobs, env, refreshInterval: 300 });
    return handler(request, context);
  },
};
