import type { AgentScope } from '@kindred/contracts/agent-scopes';

/** Scopes of tokens, by their names in the graph. */
export const scopesByName = {
  PROFILE_READ: 'profile:read',
  TRIBES_READ: 'tribes:read',
  EVENTS_READ: 'events:read',
  CHANNELS_READ: 'channels:read',
  CHANNELS_WRITE: 'channels:write',
  VOTES_WRITE: 'votes:write',
} as const satisfies Record<string, AgentScope>;

export type ScopeName = keyof typeof scopesByName;

const names = new Map(Object.entries(scopesByName).map(([name, scope]) => [scope, name as ScopeName]));

export function nameOfScope(scope: AgentScope): ScopeName {
  const name = names.get(scope);
  if (name === undefined) throw new Error(`The graph has no name for the scope ${scope}.`);
  return name;
}
