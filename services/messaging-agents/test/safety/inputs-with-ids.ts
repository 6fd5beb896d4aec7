import { anyId } from '@kindred/testkit/any-call';
import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type TypeNode,
} from 'graphql';

const scalars: Readonly<Record<string, unknown>> = {
  ID: anyId,
  String: 'x',
  Int: 1,
  Boolean: true,
  DateTime: '2026-01-01T00:00:00Z',
};

/** An id that a mutation takes. */
export interface TakenId {
  readonly mutation: string;
  /** The names of the fields that lead to it, such as `action`, `addAgent`, `agentId`. */
  readonly path: readonly string[];
  /** The input of the mutation with this id, and made-up values for what it needs beside it. */
  inputWith(id: string): object;
}

/** The types of a schema that are found by their ids. */
export const nodeTypesOf = (schema: string): string[] =>
  parse(schema).definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.interfaces?.some(({ name }) => name.value === 'Node')
      ? [one.name.value]
      : [],
  );

/** Every id in the input of every mutation of a schema. */
export function idsTaken(schema: string): TakenId[] {
  const { definitions } = parse(schema);
  const inputs = new Inputs(definitions);
  return definitions.flatMap((one) => {
    if (one.kind !== Kind.OBJECT_TYPE_DEFINITION && one.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    if (one.name.value !== 'Mutation') return [];
    return (one.fields ?? []).flatMap(({ name: { value: mutation }, arguments: [input] = [] }) => {
      if (!input) return [];
      const type = nameOf(input.type);
      return inputs.pathsIn(type).map((path) => ({ mutation, path, inputWith: (id) => inputs.with(type, path, id) }));
    });
  });
}

class Inputs {
  readonly #inputs = new Map<string, InputObjectTypeDefinitionNode>();
  /** The first value of each. */
  readonly #enums = new Map<string, string>();

  constructor(definitions: readonly DefinitionNode[]) {
    for (const one of definitions) {
      if (one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) this.#inputs.set(one.name.value, one);
      if (one.kind === Kind.ENUM_TYPE_DEFINITION) this.#enums.set(one.name.value, one.values?.[0]?.name.value ?? '');
    }
  }

  pathsIn(input: string): string[][] {
    return (this.#inputs.get(input)?.fields ?? []).flatMap(({ name, type, directives }) => {
      const named = nameOf(type);
      if (named === 'ID') return has(directives, 'slug') ? [] : [[name.value]];
      return this.pathsIn(named).map((rest) => [name.value, ...rest]);
    });
  }

  with(input: string, [first, ...rest]: readonly string[], id: string): object {
    const { fields = [], directives } = this.#inputs.get(input) ?? {};
    const isNeeded = ({ type, defaultValue }: InputValueDefinitionNode) =>
      type.kind === Kind.NON_NULL_TYPE && !defaultValue && !has(directives, 'oneOf');
    const given = fields
      .filter((field) => field.name.value === first || isNeeded(field))
      .map((field) => [field.name.value, field.name.value === first ? this.#at(field, rest, id) : this.#any(field)]);
    return Object.fromEntries(given) as object;
  }

  #at({ type }: InputValueDefinitionNode, path: readonly string[], id: string): unknown {
    const value = path.length === 0 ? id : this.with(nameOf(type), path, id);
    return isList(type) ? [value] : value;
  }

  #any({ type, directives }: InputValueDefinitionNode): unknown {
    if (has(directives, 'slug')) return 'a-slug';
    const named = nameOf(type);
    const isInput = this.#inputs.has(named);
    const value = isInput ? this.with(named, [], anyId) : (this.#enums.get(named) ?? scalars[named]);
    return isList(type) ? [value] : value;
  }
}

const has = (directives: readonly ConstDirectiveNode[] | undefined, name: string) =>
  directives?.some((one) => one.name.value === name) ?? false;

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
