import { defineFeature } from '@kindred/service/features/define-feature';
import { keepAgentWhenMade, retireAgentWhenRetired } from './keep-agents.ts';
import { tieLoaders } from './loaders.ts';
import { openTieWhenDuetConsented } from './open-tie-when-duet-consented.ts';
import { Pair } from './pair.ts';
import { tieResolvers } from './resolvers.ts';

/** Ties between two people, or of one to an agent, and blocks. */
export const ties = defineFeature({
  name: 'ties',
  entities: [Pair],
  resolvers: [tieResolvers],
  loaders: tieLoaders,
  consumers: [openTieWhenDuetConsented, keepAgentWhenMade, retireAgentWhenRetired],
  personalData: [
    {
      table: 'block',
      kind: 'BLOCK',
      what: 'Whom the person blocked, with the user name at that time, and who blocked them.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: ['blocker_id', 'blocked_id'],
      // A person is never told who blocked them, nor that a block exists.
      counted: 'blocker_id',
      archive: { as: 'blocks', fields: { userId: 'blocked_id', createdAt: 'created_at' }, rows: 'blocker_id' },
    },
    {
      table: 'tie',
      kind: 'TIE',
      what: 'To whom the person is tied, who asked, and since when.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: ['user_low', 'user_high', 'requester_id'],
      archive: {
        as: 'ties',
        fields: {
          people: 'array_remove(ARRAY[user_low, user_high], NULL)',
          agentId: 'agent_id',
          requestedBy: 'requester_id',
          status: 'status',
          createdAt: 'created_at',
          activeSince: 'active_since',
        },
        // A pair that only a block made would tell the blocked person of it.
        only: `status <> 'NONE'`,
      },
      endOfLife: {
        expired: `status = 'NONE' AND COALESCE(ended_at, created_at) < $1::timestamptz - interval '7 days'
          AND NOT EXISTS (SELECT FROM block WHERE (blocker_id, blocked_id) IN ((user_low, user_high), (user_high, user_low)))`,
        because: 'a week after its end a tie may be asked for again; while there is a block, its events need the id',
      },
    },
  ],
  otherTables: [{ table: 'agent', because: 'which agents there are' }],
  idsOfThings: ['agent_id'],
  securityEvents: {
    requestTie: null,
    acceptTie: null,
    declineTie: null,
    endTie: null,
    blockUser: null,
    unblockUser: null,
  },
});
