import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidChange extends DomainError {
  readonly code = 'INVALID_CHANGE';
  constructor(field: string | null) {
    super(
      field === null
        ? 'Say what changes: nothing was given.'
        : 'This cannot be taken away. Leave it out, and it stays.',
      { details: { field } },
    );
  }
}

/**
 * Refuses a change that gives nothing, which would confirm what the guide proposed without a word of its person; and
 * one that gives null for what an item cannot be without. `emptiable` names what may be taken away.
 */
export function refuseNoChange(
  { id: _, ...given }: { readonly id: string } & Readonly<Record<string, unknown>>,
  emptiable: readonly string[] = [],
): void {
  const fields = Object.entries(given).filter(([, value]) => value !== undefined);
  if (fields.length === 0) throw new InvalidChange(null);
  const [nulled] = fields.find(([field, value]) => value === null && !emptiable.includes(field)) ?? [];
  if (nulled !== undefined) throw new InvalidChange(nulled);
}
