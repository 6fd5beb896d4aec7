import { generateKeyPairSync } from 'node:crypto';
import { type Faker, fakerDE, fakerEN_GB, fakerEN_US, fakerES, fakerFR, fakerIT } from '@faker-js/faker';
import { type IdentifierKind, identifierKinds } from '@kindred/companion-journal/screening/identifier';
import { carriers } from './carriers.ts';
import { disguised } from './disguises.ts';
import { nationalId } from './national-ids.ts';

/** An identifier in a sentence, and where it is. */
export interface Planted {
  readonly kind: IdentifierKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const locales = [fakerEN_US, fakerDE, fakerFR, fakerES, fakerIT, fakerEN_GB];
const phoneStyles = ['international', 'national', 'human'] as const;

interface Made {
  readonly text: string;
  /** Whether only words tell it from other numbers, as of a number of a telephone without the prefix of a country. */
  readonly isWeak?: boolean;
}

const makers: Readonly<Record<IdentifierKind, (faker: Faker, at: number) => Made>> = {
  EMAIL: (faker) => ({ text: disguised(faker, faker.internet.email()) }),
  PHONE: (faker, at) => {
    const style = phoneStyles[at % phoneStyles.length] ?? 'human';
    return { text: disguised(faker, faker.phone.number({ style })), isWeak: style !== 'international' };
  },
  CARD: (faker) => ({ text: disguised(faker, faker.finance.creditCardNumber()) }),
  IBAN: (faker, at) => ({ text: disguised(faker, faker.finance.iban({ formatted: at % 2 === 0 })) }),
  NATIONAL_ID: (faker, at) => {
    const made = nationalId(faker, at);
    return { ...made, text: disguised(faker, made.text) };
  },
  IP_ADDRESS: (faker, at) => ({ text: disguised(faker, at % 2 ? faker.internet.ipv6() : faker.internet.ipv4()) }),
  KEY: (faker, at) => ({ text: keyForms[at % keyForms.length]?.(faker) ?? '' }),
};

const keyForms: readonly ((faker: Faker) => string)[] = [
  (faker) => faker.internet.jwt(),
  (faker) => `AKIA${faker.string.alphanumeric({ length: 16, casing: 'upper' })}`,
  (faker) => `ghp_${faker.string.alphanumeric(36)}`,
  (faker) => `xoxb-${faker.string.numeric(12)}-${faker.string.numeric(13)}-${faker.string.alphanumeric(24)}`,
  (faker) => faker.string.alphanumeric(40),
  () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim(),
];

/** Identifiers of every kind, in turn, set in sentences of five languages. The same ones in each run. */
export function plantedIdentifiers(count: number): Planted[] {
  locales.forEach((faker, at) => faker.seed(20_261_130 + at));
  return Array.from({ length: count }, (_, at) => {
    const kind = identifierKinds[at % identifierKinds.length] ?? 'EMAIL';
    const turn = Math.floor(at / identifierKinds.length);
    const faker = locales[turn % locales.length] ?? fakerEN_US;
    const made = makers[kind](faker, turn);
    const isAnnounced = made.isWeak === true || turn % 2 === 0;
    return planted(kind, faker.helpers.arrayElement(carriers[kind][isAnnounced ? 'announced' : 'bare']), made.text);
  });
}

function planted(kind: IdentifierKind, carrier: string, identifier: string): Planted {
  const start = carrier.indexOf('{}');
  return { kind, text: carrier.replace('{}', () => identifier), start, end: start + identifier.length };
}
