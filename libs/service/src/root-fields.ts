import { parse, type DocumentNode } from 'graphql';

/**
 * The root fields of a document that is one query or mutation, such as `Query.tribes`. None for any other document, and
 * for one with fragments at its root, which would hide what it asks.
 */
export function rootFieldsOf(document: string): string[] {
  let parsed: DocumentNode;
  try {
    parsed = parse(document, { maxTokens: 1_000 });
  } catch {
    return [];
  }
  const [only, ...others] = parsed.definitions;
  if (others.length > 0 || only?.kind !== 'OperationDefinition' || only.operation === 'subscription') return [];
  const type = only.operation === 'query' ? 'Query' : 'Mutation';
  const fields = only.selectionSet.selections.map((root) =>
    root.kind === 'Field' ? `${type}.${root.name.value}` : null,
  );
  return fields.includes(null) ? [] : [...new Set(fields as string[])];
}
