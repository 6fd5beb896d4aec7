import type { FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';
import type { IdForm } from './malformed-id.ts';

/** The form of an id at one place of the schema: a UUID, unless the schema says `@slug` there. */
export function formOf(declared: FieldDefinitionNode | InputValueDefinitionNode | null | undefined): IdForm {
  return declared?.directives?.some(({ name }) => name.value === 'slug') ? 'SLUG' : 'UUID';
}
