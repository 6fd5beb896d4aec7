import { DomainError } from '@kindred/contracts/domain-error';
import { parseId } from '@kindred/contracts/uuid';

/** What was given as an id is none, whatever it was for: the same code as for any other value that is not of its type. */
export class MalformedId extends DomainError {
  readonly code = 'BAD_USER_INPUT';

  constructor(field: string) {
    super(`"${field}" is no id: an id is a UUID.`, { details: { field, reason: 'NO_ID' } });
  }
}

/**
 * An id in its one form, by which pairs are ordered.
 * @throws {MalformedId} that names the argument
 */
export function idIn(field: string, text: string): string {
  const id = parseId(text);
  if (id === null) throw new MalformedId(field);
  return id;
}
