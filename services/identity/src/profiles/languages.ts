import { DomainError } from '@kindred/contracts/domain-error';
import { readEntries } from '@kindred/service/read-input';

const mostLanguages = 5;
/** ISO 639 codes that name no language: undetermined, several, none, not coded. */
const notLanguages: readonly string[] = ['und', 'mul', 'zxx', 'mis'];
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

export class InvalidLanguage extends DomainError {
  readonly code = 'INVALID_LANGUAGE';

  constructor(reason: 'UNKNOWN' | 'TWICE' | 'TOO_MANY', index?: number) {
    super(explanations[reason], { details: { field: 'languages', reason, ...(index !== undefined && { index }) } });
  }
}

const explanations = {
  UNKNOWN: 'A language is given by its BCP 47 primary tag, such as en or de.',
  TWICE: 'Each language is named once.',
  TOO_MANY: `At most ${mostLanguages} languages are kept.`,
};

/**
 * Languages by their BCP 47 primary tags, in canonical form, the preferred one first. An old tag such as `iw` becomes
 * the current one.
 * @throws {InvalidLanguage}
 */
export function readLanguages(tags: readonly string[]): string[] {
  if (tags.length > mostLanguages) throw new InvalidLanguage('TOO_MANY');
  const languages: string[] = [];
  return readEntries('languages', tags, (tag, index) => {
    const language = canonical(tag);
    if (language === null) throw new InvalidLanguage('UNKNOWN', index);
    if (languages.includes(language)) throw new InvalidLanguage('TWICE', index);
    languages.push(language);
    return language;
  });
}

/** Some old tags stand for a language with a script or a region (`sh` is `sr-Latn`): only the language counts. */
function canonical(tag: string): string | null {
  if (!/^[a-z]{2,3}$/i.test(tag)) return null;
  const language = (Intl.getCanonicalLocales(tag)[0] ?? tag).split('-', 1)[0] ?? tag;
  return notLanguages.includes(language) || names.of(language) === undefined ? null : language;
}
