import { agentMade } from '@kindred/contracts/messaging-agents/agent-made';
import { agentRetired } from '@kindred/contracts/messaging-agents/agent-retired';
import { when } from '@kindred/service/when';
import type { Dependencies } from '../../dependencies.ts';

/**
 * Keeps an agent that duets can be with. With the first one, the demo agents begin nothing new, unless messaging-agents
 * tells of them too: then they are agents like any other.
 */
export const keepAgentWhenMade = when<{ agentId: string }, Dependencies>(
  agentMade,
  'keep-duet-agent',
  async ({ data, time }, tx) => {
    await tx.query(
      `INSERT INTO duet_agent (id, is_demo, made_at) VALUES ($1, false, $2)
       ON CONFLICT (id) DO UPDATE SET is_demo = false, retired_at = NULL WHERE duet_agent.is_demo`,
      [data.agentId, time],
    );
    await tx.query('UPDATE duet_agent SET retired_at = $1 WHERE is_demo AND retired_at IS NULL', [tx.now]);
  },
);

/** A retired agent begins nothing new. The event may come before that of its making, which then changes nothing. */
export const retireAgentWhenRetired = when<{ agentId: string }, Dependencies>(
  agentRetired,
  'retire-duet-agent',
  async ({ data, time }, tx) => {
    await tx.query(
      `INSERT INTO duet_agent (id, is_demo, made_at, retired_at) VALUES ($1, false, $2, $2)
       ON CONFLICT (id) DO UPDATE SET is_demo = false, retired_at = coalesce(duet_agent.retired_at, excluded.retired_at)`,
      [data.agentId, time],
    );
  },
);
