import { Kind, visit, type DocumentNode, type FieldDefinitionNode, type StringValueNode } from 'graphql';
import { codesIn, codesOf } from './declarations.ts';

/**
 * Adds to each field's description a sentence with the codes that its `@refuses` declares. Codes that the description
 * explains already are left out, so that describing a schema twice changes nothing.
 */
export function describeRefusals(schema: DocumentNode): DocumentNode {
  return visit(schema, { FieldDefinition: described });
}

function described(field: FieldDefinitionNode): FieldDefinitionNode | undefined {
  const text = field.description?.value ?? '';
  const explained = new Set(codesIn(text));
  const missing = (codesOf(field) ?? []).filter((code) => !explained.has(code));
  if (missing.length === 0) return undefined;
  const sentence = `Refuses with: ${missing.map((code) => `\`${code}\``).join(', ')}.`;
  const description: StringValueNode = {
    kind: Kind.STRING,
    block: true,
    value: text === '' ? sentence : `${text.trimEnd()}\n${sentence}`,
  };
  return { ...field, description };
}
