import type { FieldDefinitionNode } from 'graphql';

/** Any field can refuse with these, so that no field declares them. */
export const codesOfEveryField: readonly string[] = [
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'INTERNAL_SERVER_ERROR',
  'SERVICE_UNAVAILABLE',
  'UNAUTHENTICATED',
];

/** The codes of every list with `first` or `last`. */
export const codesOfConnections: readonly string[] = ['INVALID_CURSOR', 'INVALID_PAGE_SIZE'];

/** The codes of every mutation that takes an idempotency key. */
export const codesOfIdempotency: readonly string[] = [
  'IDEMPOTENCY_IN_PROGRESS',
  'IDEMPOTENCY_KEY_REUSED',
  'INVALID_IDEMPOTENCY_KEY',
];

/** The codes of mutations that a sanctioned person cannot use; see `sanctions/guard-mutations.ts`. */
export const codesOfSanctions: readonly string[] = ['BANNED', 'TIMED_OUT'];

/** Codes that follow from a field's arguments. Any mutation may take an idempotency key inside of its input. */
export function impliedCodes(type: string, { arguments: given = [] }: FieldDefinitionNode): readonly string[] {
  const isList = given.some(({ name }) => name.value === 'first' || name.value === 'last');
  return [
    ...codesOfEveryField,
    ...(isList ? codesOfConnections : []),
    ...(type === 'Mutation' ? [...codesOfIdempotency, ...codesOfSanctions] : []),
  ];
}
