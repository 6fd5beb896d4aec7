import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { isSeenBy } from '../blocks/kept-apart.ts';
import { MicroDao } from '../micro-daos/micro-dao.ts';
import { isVisibleTo } from '../micro-daos/visible-micro-daos.ts';
import { Person } from '../people/person.ts';

/** What an external number names, if the viewer may see it. */
export const externalIdLoaders = {
  personByNumber: oneByKey(
    async (tx, numbers: readonly string[]) =>
      tx.actor.id === null
        ? []
        : tx.find(Person, { externalNumber: In(numbers.map(Number)), userId: isSeenBy(tx.actor.id) }),
    ({ externalNumber }) => String(externalNumber),
  ),
  microDaoByNumber: oneByKey(
    async (tx, numbers: readonly string[]) =>
      tx.actor.id === null
        ? []
        : tx.find(MicroDao, { externalNumber: In(numbers.map(Number)), id: isVisibleTo(tx.actor.id) }),
    ({ externalNumber }) => String(externalNumber),
  ),
};
