import { cutEnd, MAX_CREDIT_LENGTH } from './clipping.js';

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

/** An excerpt without the credit that publishing software adds to its end. */
export const withoutCredit = (text: string): string => cutEnd(text, CREDIT, MAX_CREDIT_LENGTH);
