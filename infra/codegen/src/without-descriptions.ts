import { visit, type DocumentNode } from 'graphql';

/** The schema documents itself; copies of its descriptions would only make generated types longer. */
export function withoutDescriptions(schema: DocumentNode): DocumentNode {
  return visit(schema, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) });
}
