import { Kind, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/** A field of a schema with the codes that its `@refuses` declares; null without the directive. */
export interface Declaration {
  /** `Mutation.signIn` */
  readonly coordinate: string;
  readonly field: FieldDefinitionNode;
  readonly codes: readonly string[] | null;
}

/** Every field of the schema's object types, in the order in which they are written. */
export function declarationsIn(schema: DocumentNode): Declaration[] {
  return schema.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return (definition.fields ?? []).map((field) => ({
      coordinate: `${definition.name.value}.${field.name.value}`,
      field,
      codes: codesOf(field),
    }));
  });
}

/** The codes that a field's `@refuses` declares; null without the directive. */
export function codesOf({ directives = [] }: FieldDefinitionNode): readonly string[] | null {
  const codes = directives
    .find(({ name }) => name.value === 'refuses')
    ?.arguments?.find(({ name }) => name.value === 'codes')?.value;
  if (codes?.kind !== Kind.LIST) return null;
  return codes.values.flatMap((code) => (code.kind === Kind.STRING ? [code.value] : []));
}

/** The words in capitals that a description marks as code, such as `TRIBE_FULL`. */
export function codesIn(description: string): string[] {
  return [...description.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)`/g)].map(([, code = '']) => code);
}
