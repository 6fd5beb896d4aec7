import { microDaoChanged } from '@kindred/contracts/messaging-agents/micro-dao-changed';
import { takenAwayName } from '@kindred/moderation/subject';
import { And, Equal } from 'typeorm';
import { lockMicroDao } from '../../micro-daos/lock-micro-dao.ts';
import { MicroDao } from '../../micro-daos/micro-dao.ts';
import { isVisibleTo } from '../../micro-daos/visible-micro-daos.ts';
import { reporterOf, textsOf, type Subject } from './subject.ts';

/** A microDAO loses its words and is hidden from all but its members, who can go on. */
export const microDaoSubject: Subject = {
  async find(tx, id) {
    const microDao = await tx.findOne(MicroDao, { id: And(Equal(id), isVisibleTo(reporterOf(tx))) });
    if (!microDao) return null;
    const { ownerUserId: reportedId, name, description } = microDao;
    const texts = textsOf(reportedId, { NAME: name, DESCRIPTION: description });
    return { reportedId, texts, channelId: null, microDaoId: id, agentId: null };
  },
  async takeAway(tx, _rooms, microDaoId, adminId) {
    const microDao = await lockMicroDao(tx, microDaoId);
    microDao.change({ name: takenAwayName, description: null, access: 'INVITATION_ONLY' });
    const fields = ['NAME', 'DESCRIPTION', 'ACCESS'] as const;
    tx.publish(microDaoChanged, microDao, { microDaoId, changedBy: adminId, fields: [...fields] });
  },
};
