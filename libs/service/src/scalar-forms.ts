/**
 * The custom scalars of `schema/`: the form that each takes, for refusals, and the specification that the
 * schema names.
 */
export const scalarForms = {
  BigInt: {
    form: 'a string of digits that fits 64 bits, such as "1250"',
    specifiedByURL: 'https://kindred.example/scalars/big-int',
  },
  CurrencyCode: {
    form: 'a current ISO 4217 code such as "EUR", or "CHRONA"',
    specifiedByURL: 'https://kindred.example/scalars/currency-code',
  },
  DateTime: {
    form: 'a moment with its offset by RFC 3339, such as "2026-03-01T09:30:00.000Z"',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  },
  EmailAddress: {
    form: 'an email address such as "name@example.org"',
    specifiedByURL: 'https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address',
  },
  LocalDateTime: {
    form: 'a date and time without an offset, such as "2026-03-01T19:30"',
    specifiedByURL: 'https://kindred.example/scalars/local-date-time',
  },
  URL: {
    form: 'an address on the web, which begins with "https://" or "http://"',
    specifiedByURL: 'https://kindred.example/scalars/url',
  },
} as const;

export type ScalarName = keyof typeof scalarForms;

/** The message for a value of a wrong form. It names the type and its form, and never the value. */
export function expectedForm(type: string): string {
  const name = type.replace(/[[\]!]/g, '');
  const form = Object.hasOwn(scalarForms, name) ? `: ${scalarForms[name as ScalarName].form}` : '';
  return `Expected a value of type "${type}"${form}.`;
}
