import {
  isInputType,
  Kind,
  parse,
  TypeInfo,
  typeFromAST,
  validate,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { describedBy, jsonSchemaOf, type Definitions, type JsonSchema } from './json-schema.ts';
import type { OperationFile } from './operation-files.ts';

/** An operation as a program sees it. */
export interface Tool extends OperationFile {
  readonly isReadOnly: boolean;
  /** JSON Schema of the operation's variables. */
  readonly inputSchema: JsonSchema & { readonly type: 'object' };
}

/** Why an operation is no tool of the graph that is served. */
export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

/** Makes tools of the operations that fit a schema. */
export function toolsOf(
  files: readonly OperationFile[],
  schema: GraphQLSchema,
): { readonly tools: ReadonlyMap<string, Tool>; readonly leftOut: readonly LeftOut[] } {
  const tools = new Map<string, Tool>();
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    const document = parse(file.text);
    const [fault] = validate(schema, document);
    if (fault) leftOut.push({ name: file.name, why: fault.message });
    else tools.set(file.name, toolOf(file, document, schema));
  }
  return { tools, leftOut };
}

function toolOf(file: OperationFile, document: DocumentNode, schema: GraphQLSchema): Tool {
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const variables = operation?.variableDefinitions ?? [];
  const definitions: Definitions = new Map();
  const descriptions = argumentDescriptions(document, schema);
  const properties = variables.map((definition): [string, JsonSchema] => {
    const name = definition.variable.name.value;
    return [name, { ...variableSchema(definition, schema, definitions), ...describedBy(descriptions.get(name)) }];
  });
  return {
    ...file,
    isReadOnly: operation?.operation === 'query',
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: variables.filter(isRequired).map(({ variable }) => variable.name.value),
      additionalProperties: false,
      ...(definitions.size > 0 && { $defs: Object.fromEntries(definitions) }),
    },
  };
}

function variableSchema(
  { type, defaultValue }: VariableDefinitionNode,
  schema: GraphQLSchema,
  definitions: Definitions,
): JsonSchema {
  const known = typeFromAST(schema, type as never);
  const read = isInputType(known) ? jsonSchemaOf(known, definitions) : {};
  return defaultValue ? { ...read, default: valueFromASTUntyped(defaultValue) } : read;
}

function isRequired({ type, defaultValue }: VariableDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
}

/** What the schema says of the argument in which each variable is used. */
function argumentDescriptions(document: DocumentNode, schema: GraphQLSchema): ReadonlyMap<string, string> {
  const info = new TypeInfo(schema);
  const found = new Map<string, string>();
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument({ value }) {
        const description = info.getArgument()?.description;
        if (value.kind === Kind.VARIABLE && description) found.set(value.name.value, description);
      },
    }),
  );
  return found;
}
