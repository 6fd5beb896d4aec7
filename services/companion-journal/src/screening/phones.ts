import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import { isSetApart, type NumberWindow } from './number-runs.ts';
import type { Search } from './search.ts';

/** Where numbers without a country's prefix are tried: how many digits they have there, and how mobile ones begin. */
const regions: readonly { country: CountryCode; least: number; most: number; mobile: RegExp }[] = [
  { country: 'DE', least: 9, most: 12, mobile: /^01[567]/ },
  { country: 'GB', least: 10, most: 11, mobile: /^07/ },
  { country: 'FR', least: 10, most: 10, mobile: /^0[67]/ },
  { country: 'IT', least: 9, most: 11, mobile: /^$/ },
  { country: 'AT', least: 9, most: 12, mobile: /^06/ },
  { country: 'CH', least: 10, most: 10, mobile: /^07/ },
  { country: 'NL', least: 10, most: 10, mobile: /^06/ },
  { country: 'BE', least: 9, most: 10, mobile: /^04/ },
  { country: 'SE', least: 9, most: 10, mobile: /^07/ },
  { country: 'AU', least: 10, most: 10, mobile: /^04/ },
];

const date = /^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\2\d{1,2})(?![\d./-])/;
const spacedDate = /^(?:\d{1,2} \d{1,2} \d{4}|\d{4} \d{1,2} \d{1,2})$/;
const amount = /^\d{1,3}(?:([. ])\d{3})(?:\1\d{3})*$/;
const american = /^(?:1-)?[2-9]\d{2}-[2-9]\d{2}-\d{4}$/;
const pairs = /^0\d(?:-\d{2}){4}$/;
const leastDigits = 7;
const mostDigits = 15;
/** A country's prefix and a trunk nought more than the standard allows. */
const mostDigitsWritten = 17;
const leastNationalDigits = 9;
/** A number with a country's prefix and as many digits is one even where no region gives it out. */
const leastPossibleDigits = 10;

/** Whether the digits are a telephone number, from their prefix, their grouping or the words around them. */
export function isPhone(window: NumberWindow, search: Search): boolean {
  const { digits, hasPlus } = window;
  if (digits.length < leastDigits || digits.length > mostDigitsWritten) return false;
  if (hasPlus) return isInternational(withoutTrunk(window)) || isAnnounced(window, search);
  const grouped = window.groups.join('-');
  if (american.test(grouped) || pairs.test(grouped)) return window.isWhole || isAnnounced(window, search);
  const written = search.text.slice(window.start, window.end);
  if (date.test(written) || spacedDate.test(written)) return false;
  if (window.isFirst && isNational(window)) return !isOther(window, search);
  return digits.length <= mostDigits && !isAmount(written) && isAnnounced(window, search);
}

const isAnnounced = (window: NumberWindow, { marks }: Search) =>
  marks.near(window, ['PHONE', 'REFERENCE', 'IDENTITY']) === 'PHONE';

const isOther = (window: NumberWindow, { marks }: Search) =>
  (marks.near(window, ['PHONE', 'REFERENCE', 'IDENTITY']) ?? 'PHONE') !== 'PHONE';

/** Nine digits in threes are a number in Spain, and many people elsewhere. */
const isAmount = (written: string) => amount.test(written) && !/^\d{3}.\d{3}.\d{3}$/.test(written);

/** "+49 (0)171" is dialled without the nought. */
function withoutTrunk({ digits, groups, separators }: NumberWindow): string {
  return separators.includes('(') && groups[1] === '0' ? [groups[0], ...groups.slice(2)].join('') : digits;
}

function isInternational(digits: string): boolean {
  const phone = parse(`+${digits}`);
  return Boolean(phone?.isValid() || (phone?.isPossible() && digits.length >= leastPossibleDigits));
}

/** A number that some region gives out, in groups, or given out to mobile telephones; or one with 00 for the plus. */
function isNational({ digits, groups, shape }: NumberWindow): boolean {
  if (!digits.startsWith('0') || digits.length < leastNationalDigits) return false;
  if (digits.startsWith('00')) return isInternational(digits.slice(2));
  const isGrouped = groups.length > 1 && !isSetApart({ shape });
  return regions.some(
    ({ country, least, most, mobile }) =>
      digits.length >= least &&
      digits.length <= most &&
      (isGrouped || mobile.test(digits)) &&
      parse(digits, country)?.isValid(),
  );
}

function parse(number: string, region?: CountryCode): PhoneNumber | undefined {
  return parsePhoneNumberFromString(number, { ...(region && { defaultCountry: region }), extract: false });
}
