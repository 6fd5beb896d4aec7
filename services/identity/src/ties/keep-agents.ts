import { agentMade } from '@kindred/contracts/messaging-agents/agent-made';
import { agentRetired } from '@kindred/contracts/messaging-agents/agent-retired';
import { when } from '@kindred/service/when';

/**
 * Keeps an agent that people can tie to. With the first one, the demo agents take no new ties, unless messaging-agents
 * tells of them too: then they are agents like any other.
 */
export const keepAgentWhenMade = when(agentMade, 'keep-agent', async ({ data, time }, tx) => {
  await tx.query(
    `INSERT INTO agent (id, is_demo, made_at) VALUES ($1, false, $2)
     ON CONFLICT (id) DO UPDATE SET is_demo = false, retired_at = NULL WHERE agent.is_demo`,
    [data.agentId, time],
  );
  await tx.query('UPDATE agent SET retired_at = $1 WHERE is_demo AND retired_at IS NULL', [tx.now]);
});

/**
 * A retired agent takes no new ties, and keeps those that it has. The event may come before that of its making, which
 * then changes nothing.
 */
export const retireAgentWhenRetired = when(agentRetired, 'retire-agent', async ({ data, time }, tx) => {
  await tx.query(
    `INSERT INTO agent (id, is_demo, made_at, retired_at) VALUES ($1, false, $2, $2)
     ON CONFLICT (id) DO UPDATE SET is_demo = false, retired_at = coalesce(agent.retired_at, excluded.retired_at)`,
    [data.agentId, time],
  );
});
