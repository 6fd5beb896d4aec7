import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import { isSetApart, type NumberWindow } from './number-runs.ts';
import type { Search } from './search.ts';

/** Where numbers without a country's prefix are tried. */
const regions: readonly CountryCode[] = ['DE', 'GB', 'FR', 'IT', 'ES', 'AT', 'CH', 'NL', 'BE', 'SE', 'PL', 'AU'];

const date = /^(?:\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2})(?:-\d{1,2}(?:-\d{2}){0,2})?$/;
const american = /^(?:1-)?[2-9]\d{2}-[2-9]\d{2}-\d{4}$/;
const pairs = /^0\d(?:-\d{2}){4}$/;
const leastDigits = 7;
const mostDigits = 15;

/** Whether the digits are a telephone number, from their prefix, their grouping or the words around them. */
export function isPhone(window: NumberWindow, { text, marks }: Search): boolean {
  const { digits, start } = window;
  if (digits.length < leastDigits || digits.length > mostDigits + 2) return false;
  const hasPrefix = /\+ ?\(?$/.test(text.slice(Math.max(0, start - 3), start));
  if (hasPrefix) return isInternational(`+${withoutTrunk(window)}`, () => marks.near(window, ['PHONE']) !== null);
  const grouped = window.groups.join('-');
  if (american.test(grouped) || pairs.test(grouped)) return window.whole || hasMark(window, marks);
  if (date.test(grouped)) return false;
  if (digits.startsWith('00') && isInternational(`+${withoutTrunk(window).slice(2)}`, () => false)) return true;
  if (digits.startsWith('0') && digits.length >= 9 && isNational(window)) return !isReference(window, marks);
  return digits.length <= mostDigits && isEven(window) && hasMark(window, marks);
}

const hasMark = (window: NumberWindow, marks: Search['marks']) =>
  marks.near(window, ['PHONE', 'REFERENCE', 'IDENTITY']) === 'PHONE';

const isReference = (window: NumberWindow, marks: Search['marks']) =>
  marks.near(window, ['PHONE', 'REFERENCE']) === 'REFERENCE';

/** "+49 (0)171" is dialled without the nought. */
function withoutTrunk({ digits, groups, separators }: NumberWindow): string {
  const at = separators.indexOf('(0');
  return at === -1 || groups[1] !== '0' ? digits : [groups[0], ...groups.slice(2)].join('');
}

function isInternational(number: string, isAnnounced: () => boolean): boolean {
  const phone = parse(number);
  return Boolean(phone && (phone.isValid() || (phone.isPossible() && (number.length > 10 || isAnnounced()))));
}

/** A number that some region gives out, grouped as people there do or given out to mobile telephones. */
function isNational(window: NumberWindow): boolean {
  return regions.some((region) => {
    const phone = parse(window.digits, region);
    if (!phone?.isValid()) return false;
    if (window.groups.length > 1 && !isSetApart(window)) return true;
    return phone.getType() === 'MOBILE';
  });
}

/** Prices and amounts have three digits in each group but the first; a number of a telephone rarely does. */
function isEven({ separators, shape }: NumberWindow): boolean {
  return !(/^[.]+$/.test(separators) && /^[123](?:-3)+$/.test(shape) && !shape.startsWith('3-3-3'));
}

function parse(number: string, region?: CountryCode): PhoneNumber | undefined {
  return parsePhoneNumberFromString(number, { ...(region && { defaultCountry: region }), extract: false });
}
