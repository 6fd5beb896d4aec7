import { validate as austrian } from 'stdnum/lib/cjs/at/vnr.js';
import { validate as belgian } from 'stdnum/lib/cjs/be/nn.js';
import { validate as bulgarian } from 'stdnum/lib/cjs/bg/egn.js';
import { validate as brazilian } from 'stdnum/lib/cjs/br/cpf.js';
import { validate as canadian } from 'stdnum/lib/cjs/ca/sin.js';
import { validate as swiss } from 'stdnum/lib/cjs/ch/ssn.js';
import { validate as chinese } from 'stdnum/lib/cjs/cn/ric.js';
import { validate as czech } from 'stdnum/lib/cjs/cz/rc.js';
import { validate as germanTax } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as danish } from 'stdnum/lib/cjs/dk/cpr.js';
import { validate as estonian } from 'stdnum/lib/cjs/ee/ik.js';
import { validate as french } from 'stdnum/lib/cjs/fr/nir.js';
import { validate as croatian } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as indian } from 'stdnum/lib/cjs/in/aadhaar.js';
import { validate as korean } from 'stdnum/lib/cjs/kr/rrn.js';
import { validate as dutch } from 'stdnum/lib/cjs/nl/bsn.js';
import { validate as norwegian } from 'stdnum/lib/cjs/no/fodselsnummer.js';
import { validate as polish } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as portuguese } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as romanian } from 'stdnum/lib/cjs/ro/cnp.js';
import { validate as swedish } from 'stdnum/lib/cjs/se/personnummer.js';
import { validate as turkish } from 'stdnum/lib/cjs/tr/tckimlik.js';
import { validate as american } from 'stdnum/lib/cjs/us/ssn.js';
import { validate as southAfrican } from 'stdnum/lib/cjs/za/idnr.js';

type Validate = (value: string) => { readonly isValid: boolean };

interface NumberForm {
  readonly digits: number;
  readonly validate: Validate;
  /** How people write it, as lengths of groups. */
  readonly grouping?: readonly string[];
  /** What has to part the groups. */
  readonly separator?: RegExp;
  /** What is enough to tell it: its digits alone, its grouping, or nothing but words that announce it. */
  readonly tells: 'DIGITS' | 'GROUPING' | 'WORDS';
}

/** The sign before the last four says which century, and most people leave it out. */
const swedishOfTen: Validate = (value) =>
  swedish(/^\d{10}$/.test(value) ? `${value.slice(0, 6)}-${value.slice(6)}` : value);

const forms: readonly NumberForm[] = [
  { digits: 9, validate: dutch, grouping: ['4-2-3'], separator: /^\.\.$/, tells: 'GROUPING' },
  { digits: 9, validate: american, grouping: ['3-2-4'], separator: /^(?:--| +)$/, tells: 'GROUPING' },
  { digits: 9, validate: canadian, grouping: ['3-3-3'], separator: /^--$/, tells: 'GROUPING' },
  { digits: 9, validate: portuguese, grouping: ['3-3-3'], tells: 'WORDS' },
  { digits: 10, validate: austrian, grouping: ['4-6'], tells: 'GROUPING' },
  { digits: 10, validate: bulgarian, tells: 'WORDS' },
  { digits: 10, validate: czech, grouping: ['6-4'], separator: /^\/$/, tells: 'GROUPING' },
  { digits: 10, validate: danish, grouping: ['6-4'], separator: /^ ?- ?$/, tells: 'GROUPING' },
  { digits: 10, validate: swedishOfTen, grouping: ['6-4'], separator: /^-$/, tells: 'GROUPING' },
  { digits: 11, validate: germanTax, grouping: ['2-3-3-3', '3-4-4'], tells: 'DIGITS' },
  { digits: 11, validate: polish, tells: 'DIGITS' },
  { digits: 11, validate: norwegian, grouping: ['6-5'], tells: 'DIGITS' },
  { digits: 11, validate: belgian, grouping: ['2-2-2-3-2', '6-3-2', '6-5'], tells: 'DIGITS' },
  { digits: 11, validate: brazilian, grouping: ['3-3-3-2'], tells: 'DIGITS' },
  { digits: 11, validate: turkish, tells: 'DIGITS' },
  { digits: 11, validate: estonian, tells: 'DIGITS' },
  { digits: 11, validate: croatian, tells: 'WORDS' },
  { digits: 12, validate: swedish, grouping: ['8-4'], separator: /^-$/, tells: 'DIGITS' },
  { digits: 12, validate: indian, grouping: ['4-4-4'], tells: 'GROUPING' },
  { digits: 13, validate: swiss, grouping: ['3-4-4-2'], tells: 'DIGITS' },
  { digits: 13, validate: romanian, tells: 'DIGITS' },
  { digits: 13, validate: southAfrican, grouping: ['6-4-3', '6-4-1-2'], tells: 'DIGITS' },
  { digits: 13, validate: korean, grouping: ['6-7'], separator: /^-$/, tells: 'GROUPING' },
  { digits: 15, validate: french, grouping: ['1-2-2-2-3-3-2', '13-2', '1-2-2-2-6-2'], tells: 'DIGITS' },
  { digits: 18, validate: chinese, grouping: ['6-8-4'], tells: 'DIGITS' },
];

/** Forms of digits alone, by how many they have. */
export const numberForms: ReadonlyMap<number, readonly NumberForm[]> = new Map(
  [...new Set(forms.map(({ digits }) => digits))].map((digits) => [
    digits,
    forms.filter((form) => form.digits === digits),
  ]),
);
