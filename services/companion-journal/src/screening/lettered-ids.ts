import { validate as chinese } from 'stdnum/lib/cjs/cn/ric.js';
import { validate as germanPension } from 'stdnum/lib/cjs/de/svnr.js';
import { validate as spanish } from 'stdnum/lib/cjs/es/dni.js';
import { validate as spanishForeign } from 'stdnum/lib/cjs/es/nie.js';
import { validate as finnish } from 'stdnum/lib/cjs/fi/hetu.js';
import { validate as french } from 'stdnum/lib/cjs/fr/nir.js';
import { validate as british } from 'stdnum/lib/cjs/gb/nino.js';
import { validate as irish } from 'stdnum/lib/cjs/ie/pps.js';
import { validate as italian } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as mexican } from 'stdnum/lib/cjs/mx/curp.js';
import { validate as portugueseCard } from 'stdnum/lib/cjs/pt/cc.js';
import type { Identifier } from './identifier.ts';
import type { Search } from './search.ts';

interface LetteredForm {
  readonly pattern: RegExp;
  readonly validate: (value: string) => { readonly isValid: boolean };
}

const alone = (pattern: string) => new RegExp(`(?<![A-Za-z\\d_])(?:${pattern})(?![A-Za-z\\d_])`, 'gi');
const omocode = '[\\dLMNP-V]';

/** National ids with letters among their digits. Every pattern is of bounded length. */
const forms: readonly LetteredForm[] = [
  {
    pattern: alone(`[A-Z]{3} ?[A-Z]{3} ?${omocode}{2} ?[A-EHLMPRST] ?${omocode}{2} ?[A-Z] ?${omocode}{3} ?[A-Z]`),
    validate: italian,
  },
  { pattern: alone('\\d{8}[ -]?[A-Z]|\\d{1,2}\\.\\d{3}\\.\\d{3}[ -]?[A-Z]'), validate: spanish },
  { pattern: alone('[XYZ][ -]?\\d{7}[ -]?[A-Z]|[XYZ][ -]?\\d\\.\\d{3}\\.\\d{3}[ -]?[A-Z]'), validate: spanishForeign },
  { pattern: alone('\\d{6}[-+A-FU-Y]\\d{3}[\\dA-Z]'), validate: finnish },
  { pattern: alone('[A-Z]{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-D]'), validate: british },
  { pattern: alone('\\d{7} ?[A-W][A-IW]?'), validate: irish },
  { pattern: alone('\\d{2} ?\\d{6} ?[A-Z] ?\\d{2} ?\\d'), validate: germanPension },
  { pattern: alone('[12] ?\\d{2} ?\\d{2} ?2[AB] ?\\d{3} ?\\d{3} ?\\d{2}'), validate: french },
  { pattern: alone('\\d{17}X'), validate: chinese },
  { pattern: alone('[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d'), validate: mexican },
  { pattern: alone('\\d{8} ?\\d ?[A-Z]{2}\\d'), validate: portugueseCard },
];

export function findLetteredIds({ text, marks }: Search): Identifier[] {
  const found: Identifier[] = [];
  for (const { pattern, validate } of forms) {
    for (const { 0: id, index } of text.matchAll(pattern)) {
      const place = { start: index, end: index + id.length };
      if (!validate(id.toUpperCase()).isValid) continue;
      if (marks.near(place, ['IDENTITY', 'REFERENCE']) !== 'REFERENCE') found.push({ kind: 'NATIONAL_ID', ...place });
    }
  }
  return found;
}
