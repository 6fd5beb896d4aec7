import { DomainError } from '@kindred/contracts/domain-error';

/** The two forms of an id. Every id is a UUID, except where the schema marks it with `@slug`. */
export type IdForm = 'UUID' | 'SLUG';

const expected: Readonly<Record<IdForm, string>> = {
  UUID: 'a UUID such as 01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  SLUG: 'a slug: 2 to 40 letters, digits and hyphens, beginning with a letter',
};

/**
 * An id that is neither a UUID nor, where `@slug` allows it, a slug. It has the same code as any value of a wrong type.
 */
export class MalformedId extends DomainError {
  readonly code = 'BAD_USER_INPUT';

  /** @param field where it was given: `userId`, `participants[1].userId` */
  constructor(field: string, form: IdForm = 'UUID') {
    super(`"${field}" is not an id. An id here is ${expected[form]}.`, { details: { field, reason: 'NO_ID' } });
  }
}
