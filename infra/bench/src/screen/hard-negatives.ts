import { type Faker, faker } from '@faker-js/faker';

const languages = ['en-GB', 'en-US', 'de-DE', 'fr-FR', 'es-ES', 'it-IT'];
const orders = [
  'My order {} has not come yet.',
  'Meine Bestellung {} ist noch nicht da.',
  'Ma commande {} n’est pas encore arrivée.',
  'Mi pedido {} no ha llegado todavía.',
  'Il mio ordine {} non è ancora arrivato.',
  'The tracking number is {} and says nothing.',
  'Die Rechnung {} lag heute im Briefkasten.',
];

/** What looks like an identifier and is none. */
const kinds: readonly ((faker: Faker) => string)[] = [
  (made) =>
    `We met on ${dateIn(made, { dateStyle: 'short' })} and married on ${dateIn(made, { dateStyle: 'medium' })}.`,
  (made) => `It began on ${dateIn(made, { dateStyle: 'short', timeStyle: 'medium' })} or so.`,
  (made) => `The log said ${made.date.past({ years: 30 }).toISOString()} and nothing else.`,
  (made) => `I read ${made.commerce.isbn({ separator: '-' })} and ${made.commerce.isbn({ separator: '' })} twice.`,
  (made) => `The old edition is ISBN ${made.commerce.isbn({ variant: 10, separator: '-' })} and out of print.`,
  (made) => made.helpers.arrayElement(orders).replace('{}', made.string.numeric({ length: { min: 6, max: 17 } })),
  (made) =>
    made.helpers
      .arrayElement(orders)
      .replace(
        '{}',
        `${made.string.alpha({ length: 3, casing: 'upper' })}-${made.string.numeric(4)}-${made.string.numeric(6)}`,
      ),
  (made) =>
    `We stood at ${made.location.latitude({ precision: 6 })}, ${made.location.longitude({ precision: 6 })} in the rain.`,
  (made) =>
    `Since version ${made.system.semver()} and build ${made.system.semver()}.${made.string.numeric(3)} it crashes.`,
  (made) => `It cost ${priceIn(made, 1_000)} then and costs ${priceIn(made, 9_999_999)} now.`,
  (made) => `There were ${countIn(made)} people, ${countIn(made)} of them children.`,
  (made) =>
    `She taught there ${made.number.int({ min: 1900, max: 1960 })}-${made.number.int({ min: 1961, max: 1999 })}, from 08:15 to 16:45.`,
  (made) =>
    `He always quotes Psalm ${made.number.int({ min: 1, max: 150 })}:${made.number.int({ min: 1, max: 9 })}-${made.number.int({ min: 10, max: 99 })}.`,
  (made) => `The page said ${made.string.uuid()} and the commit was ${made.git.commitSha()}.`,
  (made) =>
    `The wall is ${made.color.rgb()}, the door ${made.number.int(200)} x ${made.number.int(300)} cm, scale 1:${made.number.int(90)}000.`,
  (made) =>
    `I dreamt of ${made.string.numeric({ length: { min: 5, max: 10 }, allowLeadingZeros: false })} birds over the sea.`,
];

function dateIn(made: Faker, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(made.helpers.arrayElement(languages), { ...options, timeZone: 'UTC' });
  return format.format(made.date.past({ years: 90 }));
}

function priceIn(made: Faker, most: number): string {
  const currency = made.helpers.arrayElement(['EUR', 'USD', 'GBP', 'CHF']);
  const format = new Intl.NumberFormat(made.helpers.arrayElement(languages), { style: 'currency', currency });
  return format.format(made.number.float({ max: most, fractionDigits: 2 }));
}

function countIn(made: Faker): string {
  return new Intl.NumberFormat(made.helpers.arrayElement(languages)).format(made.number.int(2_000_000_000));
}

/** The same ones in each run. */
export function hardNegatives(count: number): string[] {
  faker.seed(20_261_201);
  return Array.from({ length: count }, (_, at) => kinds[at % kinds.length]?.(faker) ?? '');
}
