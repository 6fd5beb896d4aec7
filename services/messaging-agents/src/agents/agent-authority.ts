/** Who decides about an agent, from the lowest on: its owner, the admins of its microDAO, the admins of the house. */
export const agentAuthorities = ['OWNER', 'MICRO_DAO', 'HOUSE'] as const;
export type AgentAuthority = (typeof agentAuthorities)[number];

/** An agent that was paused is resumed by the same authority or a higher one. */
export function mayResume(by: AgentAuthority, pausedBy: AgentAuthority): boolean {
  return agentAuthorities.indexOf(by) >= agentAuthorities.indexOf(pausedBy);
}
