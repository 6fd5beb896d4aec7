import { DomainError } from '@kindred/contracts/domain-error';
import type { EmbeddingModel } from '@kindred/models/embedding-model';
import { tellsWho } from '@kindred/models/answer-checks/tells-who';
import { readText } from '@kindred/service/text';
import type { LibraryCategory } from './library-rules.ts';

export interface ItemWords {
  readonly title: string;
  readonly description: string;
  readonly category: LibraryCategory;
}

/**
 * Words of an item as they are kept; `INVALID_TEXT` for a title of more than 120 characters or a text of more than
 * 4,000.
 */
export function itemWords({ title, description, category }: ItemWords, field = 'description'): ItemWords {
  return {
    title: readText(title, { field: 'title', maxLength: 120, lines: true }),
    description: readText(description, { field, maxLength: 4_000, lines: true }),
    category,
  };
}

export class TellsWho extends DomainError {
  readonly code = 'TELLS_WHO';
  constructor() {
    super(
      'There is still an address, a number or a link in it, by which somebody could tell who you are. Take it out.',
    );
  }
}

/**
 * A house number before the name of a street, or behind it; an address of mail that is written to be read aloud; a
 * postcode; a long number of any other kind, such as a card's. Forms are narrow enough for ordinary prose to pass: "at
 * some point", "2 doors down the street".
 */
const furtherForms = [
  /[\p{L}\p{N}]\s?[([{<]\s?at\s?[)\]}>]\s?[\p{L}\p{N}]/iu,
  /\bat\s+[\p{L}\p{N}-]{2,63}\s+dot\s+(?:com|org|net|info|io|edu|eu|uk|de|ch|fr|es|nl|ca|au)\b/iu,
  /[\p{L}\p{N}]\s?[([{<]\s?dot\s?[)\]}>]\s?\p{L}{2,}/iu,
  /\p{L}{2,40}str\.?\s{0,2}\d/iu,
  /\b\d{2,5}[a-z]?,?\s+\p{L}{2,40}\s+(?:street|road|avenue|lane|boulevard)\b/iu,
  /\b\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|chemin|allée|quai)\s+\p{L}/iu,
  /\b(?:[Vv]ia|[Cc]alle|[Rr]ua|[Pp]iazza|[Aa]venida)\s+(?:(?:\p{Lu}|d)[\p{L}'.-]{0,40}\s+){0,3}\p{Lu}[\p{L}'.-]{1,40},?\s+\d/u,
  /\b\d{1,5}[a-z]?,?\s+(?:\p{Lu}[\p{L}'.-]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Court|Ct|Square|Sq|Place|Boulevard|Blvd|Terrace|Close)\b/u,
  /(?:\p{L}+(?:straße|strasse|gasse)|\p{Lu}\p{L}+(?:weg|platz|allee))\s+\d+/u,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/,
  /\d(?:[\s./-]?\d){4,}/,
];

/**
 * Refuses what gives somebody away by its form. What no form shows, whoever gives it has read before, and a curator
 * reads after.
 */
export function refuseTelling({ title, description }: ItemWords): void {
  const text = `${title}\n${description}`;
  if (tellsWho(text) || furtherForms.some((form) => form.test(text))) throw new TellsWho();
}

/**
 * What an item means, by its words as they are published and no others. Asked of a model, so never inside a
 * transaction.
 */
export async function meaningOfItem(
  embedding: EmbeddingModel,
  user: string,
  { title, description }: ItemWords,
): Promise<readonly number[]> {
  const [vector] = await embedding.embed([`${title}\n${description}`], { user, purpose: 'library' });
  if (!vector) throw new Error('The embedding model answered nothing.');
  return vector;
}
