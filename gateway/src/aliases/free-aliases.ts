import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';

/**
 * A document whose response names are the planner's to read, and what each new name stands for in the caller's answer.
 */
export interface FreedDocument {
  readonly document: DocumentNode;
  readonly callersName: ReadonlyMap<string, string>;
}

/**
 * Gives another alias to each field that is answered under a reserved name and is not the plain field of that name. The
 * planner takes `id: username` for the key field `id` otherwise, and the caller gets wrong data
 * (apollographql/federation issue 3036). Returns null where there is no such field, which is nearly always.
 */
export function freeAliases(document: DocumentNode, reserved: ReadonlySet<string>): FreedDocument | null {
  const taken = new Set<string>();
  let needed = false;
  visit(document, {
    Field(field) {
      taken.add(responseName(field));
      needed ||= occupies(field, reserved);
    },
  });
  if (!needed) return null;
  const prefix = freePrefix(taken);
  const callersName = new Map<string, string>();
  const freed = visit(document, {
    Field(field) {
      if (!occupies(field, reserved)) return undefined;
      const name = `${prefix}${responseName(field)}`;
      callersName.set(name, responseName(field));
      return { ...field, alias: { kind: Kind.NAME, value: name } } satisfies FieldNode;
    },
  });
  return { document: freed, callersName };
}

/** A field with arguments may be another value than the one that a `@requires` reads under the same name. */
function occupies(field: FieldNode, reserved: ReadonlySet<string>): boolean {
  const { alias, name, arguments: given } = field;
  if (!reserved.has(responseName(field))) return false;
  return alias ? alias.value !== name.value || hasSome(given) : hasSome(given);
}

function hasSome(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

function responseName({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

/** No name of the caller's may look like one of ours. */
function freePrefix(taken: ReadonlySet<string>): string {
  for (let number = 0; ; number += 1) {
    const prefix = `caller${number}_`;
    if (![...taken].some((name) => name.startsWith(prefix))) return prefix;
  }
}
