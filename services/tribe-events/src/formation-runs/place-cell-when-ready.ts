import { parseEvent } from '@kindred/contracts/cloud-event';
import { formationCellReady } from '@kindred/contracts/tribe-events/formation-cell-ready';
import type { Consumer } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import { placePeopleOfCell } from './place-people-of-cell.ts';

/**
 * Places a cell when it is ready. The consumer group spreads the cells over replicas. There is no inbox row, because a
 * cell's own row says whether it is placed, and placing lasts too long for a transaction.
 */
export const placeCellWhenReady: Consumer<Dependencies> = {
  name: 'place-formation-cell',
  topic: formationCellReady.topic,
  types: [formationCellReady.type],
  async handle(work, dependencies, value) {
    const { data } = parseEvent(formationCellReady, value);
    await placePeopleOfCell(work, dependencies, data.cellId);
  },
};
