import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidExternalId extends DomainError {
  readonly code = 'INVALID_EXTERNAL_ID';
  constructor() {
    super('An external id reads like user:93, microdao:7 or agent:sofia.', { details: { field: 'externalId' } });
  }
}

/** An external id in its parts: people and microDAOs have numbers, agents have names. */
export type ExternalId =
  | { readonly kind: 'user' | 'microdao'; readonly number: number }
  | { readonly kind: 'agent'; readonly name: string };

const numbered = /^(user|microdao):([1-9]\d{0,9})$/;
const named = /^agent:([a-z][a-z0-9-]{1,39})$/;
const mostNumber = 2 ** 31 - 1;

/**
 * Reads an external id in whatever case it was written.
 * @throws {InvalidExternalId}
 */
export function readExternalId(text: string): ExternalId {
  const written = text.trim().toLowerCase();
  const [, kind, digits] = numbered.exec(written) ?? [];
  const number = Number(digits);
  if (kind && number <= mostNumber) return { kind: kind as 'user' | 'microdao', number };
  const [, name] = named.exec(written) ?? [];
  if (name === undefined) throw new InvalidExternalId();
  return { kind: 'agent', name };
}
