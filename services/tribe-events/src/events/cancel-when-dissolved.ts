import type { DataOf } from '@kindred/contracts/define-event';
import { tribeStatusChanged } from '@kindred/contracts/tribe-events/tribe-status-changed';
import { when } from '@kindred/service/when';
import { In } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { cancel } from './cancel-event.ts';
import { TribeEvent } from './tribe-event.ts';

/** A tribe that was dissolved holds no more events. */
export const cancelWhenDissolved = when<DataOf<typeof tribeStatusChanged>, Dependencies>(
  tribeStatusChanged,
  'cancel-events',
  async ({ data: { tribeId, to } }, tx) => {
    if (to !== 'DISSOLVED') return;
    const open = await tx.find(TribeEvent, { tribeId, status: In(['DRAFT', 'SCHEDULED']) }, { order: { id: 'ASC' } });
    for (const { id } of open) {
      const event = await tx.lock(TribeEvent, id);
      if (event.endedAt === null) await cancel(tx, event, null);
    }
  },
);
