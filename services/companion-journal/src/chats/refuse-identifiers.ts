import { findIdentifiers } from '../screening/find-identifiers.ts';
import { mask } from '../screening/redact.ts';
import { IdentifiersInPrompt } from './refusals.ts';

const mostTold = 50;

/**
 * Refuses a text for a model in which something seems to tell who a person is.
 * @throws {IdentifiersInPrompt}
 */
export function refuseIdentifiers(text: string): void {
  const found = findIdentifiers(text);
  if (found.length === 0) return;
  throw new IdentifiersInPrompt(
    found.slice(0, mostTold).map((identifier) => {
      const { kind, start, end } = identifier;
      return { kind, start, end, masked: mask(text, identifier) };
    }),
  );
}
