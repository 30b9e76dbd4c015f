/**
 * Codes of ISO 4217 in use, in the order of their numbers, each with how far its number is from the one before, in base
 * 36: 0.2 kB less than with the numbers themselves.
 */
const CODES =
  'ALL8DZD4ARSkAUD4BSD8BHD4BDT2AMD1BBD1BMD8BTN4BOB4BWP4BZDcSBD6BND6MMK8BIF4KHR8CAD8CVE8KYD4LKR8CLP8CNY4COPeKMF4' +
  'CRCeHRK3CUP1CZKbDKK5DOP6SVC8ETB8ERN2FKP6FJD4DJFkGMD8GIPmGTQsGNF4GYD4HTG4HNL8HKD4HUF4ISK4INR4IDR4IRR4IQD4ILS8' +
  'JMDcJPY4KZT6JOD2KES4KPW4KRW2KWD4KGS3LAK1LBP4LSL4LRD4LYD4MOPcMWK8MYR4MVR4MURiMXN4MNTcMDL2MAD6OMR8NAD4NPR8XCG8' +
  'AWG1VUVfNZD6NIO4NGN8NOKcPKR8PAB4PGK8PYG2PEN4PHP4QARqRUB9RWF3SHP8SARsSCR8SGDcVND2SOS2ZAR4SSPiSZLkSEK4CHF4SYP4' +
  'THB4TOPcTTD4AED4TND4UGXcMKD7EGPbGBP8TZS8USD6UYUiUZS2WSTmYER4TWDfZWGnSLE1VES3MRU1STN1ZWL2BYN1TMT1GHS2SDG2UYI2' +
  'RSD1MZN2AZN1RON2TRY3XAF1XCD1XOF1XPF1XAU6XDR1XAG1XPT1XPD2ZMW3SRD1MGA1AFN2TJS1AOA1BGN2CDF1BAM1EUR1UAH2GEL1BOV3' +
  'PLN1BRL1';

let lettersByNumber: ReadonlyMap<number, string> | undefined;

function readCodes(): ReadonlyMap<number, string> {
  let number = 0;
  return new Map(
    [...CODES.matchAll(/([A-Z]{3})(.)/g)].map(([, letters = '', step = '']) => [
      (number += parseInt(step, 36)),
      letters,
    ]),
  );
}

/** A currency's code in letters, also where it is given as the number of ISO 4217: `980` is UAH. Others stay. */
export function alphaCode(code: string): string {
  lettersByNumber ??= readCodes();
  return (/^\d{1,3}$/.test(code) && lettersByNumber.get(Number(code))) || code;
}
