import type { Faker } from '@faker-js/faker';
import validator from 'validator';

interface NationalId {
  /**
   * `#` is a digit, `?` a capital letter, `%` a consonant; `D` is a date of birth as yymmdd, `E` as ddmmyy, `F` one
   * since 2000.
   */
  readonly pattern: string;
  readonly isValid: (id: string) => boolean;
  /** Whether one number in ten passes by chance, so that only words tell it from other numbers. */
  readonly isWeak?: true;
}

const taxId = (locale: string) => (id: string) => validator.isTaxID(id, locale);
const identityCard = (locale: string) => (id: string) =>
  validator.isIdentityCard(id, locale as validator.IdentityCardLocale);

/** Ids of seventeen countries that `validator` knows. The service's own rules come from another package. */
const forms: readonly NationalId[] = [
  { pattern: '###########', isValid: taxId('de-DE') },
  { pattern: '########?', isValid: identityCard('ES') },
  { pattern: 'X#######?', isValid: identityCard('ES') },
  { pattern: '%%%%%%##H##?###?', isValid: taxId('it-IT') },
  { pattern: 'D#####', isValid: identityCard('PL') },
  { pattern: 'E-###?', isValid: identityCard('FI') },
  { pattern: 'E1####', isValid: identityCard('NO') },
  { pattern: 'D-####', isValid: taxId('sv-SE') },
  { pattern: 'F#####', isValid: taxId('fr-BE') },
  { pattern: '###.###.###-##', isValid: taxId('pt-BR') },
  { pattern: '1D1#####', isValid: taxId('ro-RO') },
  { pattern: '#######?', isValid: taxId('en-IE') },
  { pattern: '#########', isValid: taxId('nl-NL'), isWeak: true },
  { pattern: '2########', isValid: taxId('pt-PT'), isWeak: true },
  { pattern: '###########', isValid: taxId('hr-HR'), isWeak: true },
  { pattern: '3### #### ####', isValid: identityCard('IN'), isWeak: true },
  { pattern: '5## ### ###', isValid: taxId('en-CA'), isWeak: true },
];

const mostTries = 100_000;

/** Made at random until the validator takes one, so that neither package has a part in the other's answer. */
export function nationalId(faker: Faker, at: number): { text: string; isWeak: boolean } {
  const { pattern, isValid, isWeak } = forms[at % forms.length] as NationalId;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const text = made(faker, pattern);
    if (isValid(text.replaceAll(' ', ''))) return { text, isWeak: isWeak ?? false };
  }
  throw new Error(`No id of the form ${pattern} is valid.`);
}

function made(faker: Faker, pattern: string): string {
  const born = faker.date.birthdate({ min: 1950, max: 1995, mode: 'year' }).toISOString();
  const [year = '', month = '', day = ''] = [born.slice(2, 4), born.slice(5, 7), born.slice(8, 10)];
  return pattern
    .replace('D', `${year}${month}${day}`)
    .replace('E', `${day}${month}${year}`)
    .replace('F', `0${year.slice(1)}${month}${day}`)
    .replaceAll('#', () => faker.string.numeric(1))
    .replaceAll('%', () => faker.helpers.arrayElement([...'BCFGLMNPRSTVZ']))
    .replaceAll('?', () => faker.string.alpha({ length: 1, casing: 'upper' }));
}
