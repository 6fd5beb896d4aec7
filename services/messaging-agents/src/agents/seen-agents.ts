import { IsNull, type FindOptionsWhere } from 'typeorm';
import { isMicroDaoOf } from '../micro-daos/visible-micro-daos.ts';
import type { Agent } from './agent.ts';

/** Which agents a viewer sees: those of no microDAO, those of the viewer's microDAOs, and the viewer's own. */
export function seenAgents(viewerId: string, where: FindOptionsWhere<Agent> = {}): FindOptionsWhere<Agent>[] {
  return [
    { ...where, microDaoId: IsNull() },
    { ...where, microDaoId: isMicroDaoOf(viewerId) },
    { ...where, ownerUserId: viewerId },
  ];
}
