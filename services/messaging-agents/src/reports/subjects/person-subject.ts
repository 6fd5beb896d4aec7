import { reporterOf, type Subject } from './subject.ts';

/**
 * A person can be reported by those who were in a microDAO or a channel with them, and by those whom they invited.
 * Neither a block nor leaving takes that away: they are what people do after being harassed.
 */
export const personSubject: Subject = {
  async find(tx, id) {
    const [met] = await tx.query(hasMet, [reporterOf(tx), id]);
    return met ? { reportedId: id, texts: [], channelId: null, microDaoId: null, agentId: null } : null;
  },
  takeAway: null,
};

const hasMet = `
  SELECT 1 FROM micro_dao_member own JOIN micro_dao_member other ON other.micro_dao_id = own.micro_dao_id
  WHERE own.user_id = $1 AND other.user_id = $2
  UNION ALL
  SELECT 1 FROM channel_member own JOIN channel_member other ON other.channel_id = own.channel_id
  WHERE own.user_id = $1 AND other.user_id = $2
  UNION ALL
  SELECT 1 FROM micro_dao_invitation WHERE user_id = $1 AND invited_by = $2
  LIMIT 1`;
