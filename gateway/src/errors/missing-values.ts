import type { GraphQLFormattedError } from 'graphql';

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/**
 * The executor tells of a null where the schema has none, or of a value that is not of its type, in an extension of its
 * own. The GraphQL specification wants an error for each: a client that reads `errors` must learn why an object became
 * null.
 */
export function withMissingValues(answer: Answer): void {
  const { valueCompletion, ...others } = answer.extensions ?? {};
  if (!Array.isArray(valueCompletion)) return;
  answer.errors = [...(answer.errors ?? []), ...valueCompletion.map(asError)];
  if (Object.keys(others).length > 0) answer.extensions = others;
  else delete answer.extensions;
}

function asError({ message, path }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, ...(path && { path }), extensions: { code: 'VALUE_UNAVAILABLE' } };
}
