/** Longest line that a feed maker adds; it may name a title and a site. */
const LONGEST = 600;

/** "The post A appeared first on B", as publishing software says it. */
const CREDIT = new RegExp(
  [
    'The post .+ (?:first )?appeared (?:first )?on .+',
    'Der Beitrag .+ erschien (?:zuerst|als Erstes) auf .+',
    'La entrada .+ (?:se publicó|aparece|apareció) primero en .+',
    "L[’']article .+ est apparu en premier sur .+",
    "L[’']articolo .+ proviene da .+",
    'O post .+ (?:apareceu|aparece) primeiro em .+',
    'Запись .+ впервые появилась .+',
    'Сообщение .+ появил[ио]сь сначала (?:на|в) .+',
  ].join('|'),
);
const AFTER_SENTENCE = String.raw`(?<=^|[.!?…\]"”»] ?)`;
/** A call to read on, after a whole sentence, an ellipsis or nothing. */
const CALL = new RegExp(
  [
    String.raw`${AFTER_SENTENCE}(?:Continue reading|Read the (?:rest|full))\b.*$`,
    `${AFTER_SENTENCE}(?:Read more|Weiterlesen|Lire la suite|Seguir leyendo|Leer más|Читать (?:далее|дальше|полностью)|Подробнее)[ .…:»›→]*$`,
    String.raw`[[(](?:read )?more[ .…»›→]*[\])]$`,
  ].join('|'),
  'i',
);
/** What marks a text as cut off. */
const CUT = /\s*(?:\[(?:…|\.{3})\]|\[\+\d{1,7} chars\]|…|\.{3})$/;

/** Text up to where a pattern matches its last characters. */
function cut(text: string, pattern: RegExp, longest = LONGEST): string {
  const from = Math.max(0, text.length - longest);
  const at = text.slice(from).search(pattern);
  return at < 0 ? text : text.slice(0, from + at).trimEnd();
}

/**
 * An excerpt without what publishing software adds to its end: "The post … appeared first on …", "Continue reading",
 * "[…]". One that was cut off ends with an ellipsis.
 */
export function withoutBoilerplate(text: string): string {
  let rest = cut(cut(text, CREDIT), CALL, 200);
  let isCut = false;
  while (CUT.test(rest.slice(-40))) {
    rest = cut(rest, CUT, 40);
    isCut = true;
  }
  return isCut && rest ? `${rest}…` : rest;
}
