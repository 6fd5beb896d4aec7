/**
 * What a person can let a program do in their name, by scope, in the words that the person reads. A service names the
 * fields of each scope in its features (`forAgents`). Services' own scopes, such as `blocks:read`, are others.
 */
export const agentScopes = {
  'profile:read': 'See your name and profile, and the profiles that you may see',
  'tribes:read': 'See your tribes and who is in them',
  'events:read': 'See the events of your tribes, and public ones',
  'channels:read': 'See your microDAOs and channels, and read messages there',
  'channels:write': 'Write messages in your channels',
  'votes:write': 'Vote in your microDAOs',
} as const;

export type AgentScope = keyof typeof agentScopes;

export function isAgentScope(text: string): text is AgentScope {
  return Object.hasOwn(agentScopes, text);
}

/** A root field of the graph, such as `Query.myTribes`: the scope of a token that is for this operation alone. */
export function isOperationScope(text: string): boolean {
  return /^(?:Query|Mutation)\.[A-Za-z]\w{0,99}$/.test(text);
}
