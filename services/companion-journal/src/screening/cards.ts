import { luhnChecksumValidate } from 'stdnum/lib/cjs/util/checksum.js';
import { isSetApart, type NumberWindow } from './number-runs.ts';

/** The prefixes that the networks issue under, and how many digits their cards have. */
const networks: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 17, 18, 19] },
  { prefix: /^3(?:0[0-59]|[689])/, lengths: [14, 15, 16, 17, 18, 19] },
  { prefix: /^(?:352[89]|35[3-8])/, lengths: [15, 16, 17, 18, 19] },
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:50[0-9]{2}|5[6-8]|6304|6390|67)/, lengths: [16, 17, 18, 19] },
];

const shapes = /^(?:\d\d|4-4-4-[1-7]|4-4-4-4-[1-3]|4-6-[45]|4-[45]-[45]|6-1[0-3]|8-8)$/;

/** Whether the digits are those of a payment card: a network's prefix and length, and the check digit. */
export function isCard(window: NumberWindow): boolean {
  if (window.digits.length < 13 || window.digits.length > 19) return false;
  if (!shapes.test(window.shape) && !isSetApart(window)) return false;
  const known = networks.some(
    ({ prefix, lengths }) => lengths.includes(window.digits.length) && prefix.test(window.digits),
  );
  return known && /[^0]/.test(window.digits) && luhnChecksumValidate(window.digits);
}
