import type { Faker } from '@faker-js/faker';

const words = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  de: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
};

const fullWidth = (text: string) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
const withoutWidth = (text: string) => text.replace(/(.{3})/gu, '$1\u200b').replace(/\u200b$/, '');
const setApart = (text: string) => Array.from(text.replace(/\s/g, '')).join(' ');
const inWords = (language: 'en' | 'de') => (text: string) =>
  Array.from(text.replace(/\D/g, ''), (digit) => words[language][Number(digit)]).join(' ');

const dictated = (at: string, dot: string) => (text: string) => text.replace('@', at).replaceAll('.', dot);

type Disguise = (text: string) => string;

const forAll: readonly Disguise[] = [fullWidth, withoutWidth];
const forDigits: readonly Disguise[] = [...forAll, setApart, inWords('en'), inWords('de')];
const forAddresses: readonly Disguise[] = [
  ...forAll,
  setApart,
  dictated(' (at) ', ' (dot) '),
  dictated('[at]', '[dot]'),
  dictated(' @ ', '.'),
];

/** Three of ten identifiers written as people write them to get past a filter. */
export function disguised(faker: Faker, text: string): string {
  if (faker.number.int(9) < 7) return text;
  return faker.helpers.arrayElement(disguisesFor(text))(text);
}

function disguisesFor(text: string): readonly Disguise[] {
  if (text.includes('@')) return forAddresses;
  return /^[\d -]{9,}$/.test(text) ? forDigits : forAll;
}
