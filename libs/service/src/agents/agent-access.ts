import type { AgentScope } from '@kindred/contracts/agent-scopes';

/**
 * The fields that are open to agents, by scope and type: `{ 'tribes:read': { Query: ['tribe'], Tribe: ['name'] } }`.
 * All other fields of `Query`, `Mutation` and entities are closed to agents. Fields of types that are no entity follow
 * from the field that leads to them.
 */
export type AgentAccess = { readonly [Scope in AgentScope]?: Readonly<Record<string, readonly string[]>> };

/** The scope of each open field, by its coordinate, such as `Tribe.name`. */
export type OpenFields = ReadonlyMap<string, AgentScope>;

/** Merges the features of a service. Throws if two open the same field. */
export function openFieldsOf(all: readonly AgentAccess[]): OpenFields {
  const open = new Map<string, AgentScope>();
  for (const [coordinate, scope] of all.flatMap(coordinatesOf)) {
    if (open.has(coordinate)) throw new Error(`Two features open ${coordinate} to agents.`);
    open.set(coordinate, scope);
  }
  return open;
}

function coordinatesOf(access: AgentAccess): [string, AgentScope][] {
  return Object.entries(access).flatMap(([scope, types]) =>
    Object.entries(types).flatMap(([type, fields]) =>
      fields.map((field): [string, AgentScope] => [`${type}.${field}`, scope as AgentScope]),
    ),
  );
}
