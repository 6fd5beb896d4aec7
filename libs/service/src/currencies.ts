import { currencies } from 'countries-list/currencies';

/** Codes of ISO 4217 without a minor unit: metals, bond units, units of account between banks, testing, no currency. */
const withoutUnit = new Set([
  'XAG',
  'XAU',
  'XBA',
  'XBB',
  'XBC',
  'XBD',
  'XDR',
  'XPD',
  'XPT',
  'XSU',
  'XTS',
  'XUA',
  'XXX',
]);

const decimals: ReadonlyMap<string, number> = new Map(
  Object.entries(currencies).map(([code, currency]) => [code, currency.decimals]),
);

const current: ReadonlySet<string> = new Set(
  Object.entries(currencies).flatMap(([code, currency]) =>
    ('withdrawn' in currency && currency.withdrawn) || withoutUnit.has(code) ? [] : [code],
  ),
);

/** Codes of the runtime's locale data (ICU), which keeps withdrawn ones. */
const everKnown: ReadonlySet<string> = new Set([...decimals.keys(), ...Intl.supportedValuesOf('currency')]);

/** Whether ISO 4217 lists the code today, with a minor unit. New amounts are accepted in these alone. */
export function isCurrentCurrency(code: string): boolean {
  return current.has(code);
}

/** Whether the code is, or once was, a currency: amounts stored before a withdrawal stay readable. */
export function isKnownCurrency(code: string): boolean {
  return everKnown.has(code);
}

/** The decimal places of the currency's minor unit in ISO 4217; 2 for a code that has left the list. */
export function currencyDecimals(code: string): number {
  return decimals.get(code) ?? 2;
}
