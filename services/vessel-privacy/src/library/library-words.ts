import { DomainError } from '@kindred/contracts/domain-error';
import type { EmbeddingModel } from '@kindred/models/embedding-model';
import { tellsWho } from '@kindred/models/tasks/tells-who';
import { textWithin } from '../sharing/refusals.ts';
import type { LibraryCategory } from './library-rules.ts';

export interface ItemWords {
  readonly title: string;
  readonly description: string;
  readonly category: LibraryCategory;
}

/** Words of an item as they are kept; `INVALID_TEXT` for a title of more than 120 characters or a text of more than 4,000. */
export function itemWords({ title, description, category }: ItemWords, field = 'description'): ItemWords {
  return { title: textWithin('title', title, 120), description: textWithin(field, description, 4_000), category };
}

export class TellsWho extends DomainError {
  readonly code = 'TELLS_WHO';
  constructor() {
    super('There is still an address, a number or a link in it, by which somebody could tell who you are. Take it out.');
  }
}

/** A house number before the name of a street, or behind it; a postcode; a long number of any other kind, such as a card's. */
const furtherForms = [
  /\b\d{1,5}[a-z]?,?\s+(?:\p{Lu}[\p{L}'.-]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Court|Ct|Square|Sq|Place|Boulevard|Blvd|Terrace|Close)\b/u,
  /(?:\p{L}+(?:straße|strasse|gasse)|\p{Lu}\p{L}+(?:weg|platz|allee))\s+\d+/u,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/,
  /\d(?:[\s./-]?\d){4,}/,
];

/** Refuses what gives somebody away by its form. What no form shows, whoever gives it has read before, and a curator reads after. */
export function refuseTelling({ title, description }: ItemWords): void {
  const text = `${title}\n${description}`;
  if (tellsWho(text) || furtherForms.some((form) => form.test(text))) throw new TellsWho();
}

/** What an item means, by its words as they are published and no others. Asked of a model, so never inside a transaction. */
export async function meaningOfItem(embedding: EmbeddingModel, user: string, { title, description }: ItemWords): Promise<readonly number[]> {
  const [vector] = await embedding.embed([`${title}\n${description}`], { user, purpose: 'library' });
  if (!vector) throw new Error('The embedding model answered nothing.');
  return vector;
}
