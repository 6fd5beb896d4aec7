import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';

/** A document without reserved response names. `callersName` maps each alias that replaced one to the caller's name. */
export interface FreedDocument {
  readonly document: DocumentNode;
  readonly callersName: ReadonlyMap<string, string>;
}

/**
 * Renames each field whose response name is reserved, unless it is the plain field of that name. Otherwise the planner
 * takes `id: username` for the key field `id`, and the caller gets wrong data (apollographql/federation issue 3036).
 * Returns null for a document without such a field, which is the usual case.
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

/** A field with arguments counts too: its value may differ from the one that a `@requires` reads under that name. */
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

/** Finds a prefix that no response name of the caller begins with, so that renamed fields cannot collide. */
function freePrefix(taken: ReadonlySet<string>): string {
  for (let number = 0; ; number += 1) {
    const prefix = `caller${number}_`;
    if (![...taken].some((name) => name.startsWith(prefix))) return prefix;
  }
}
