import type { Actor } from '@kindred/database/actor';
import { openDatabase } from '@kindred/database/data-source';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import { Parcel, service } from './parcel.ts';
import type { Shapes } from './shapes.ts';

const actor: Actor = { role: 'job', id: null };

export async function unitOfWorkShapes(url: string): Promise<Shapes & { end(): Promise<void> }> {
  const database = await openDatabase({ service, url, entities: [Parcel], poolSize: 2 });
  const work = new UnitOfWork({ service, database });
  return {
    loadedAtOnce: () =>
      work.run(actor, async (tx) => {
        for (const parcel of await tx.find(Parcel, {})) send(parcel);
      }),
    lockedOneByOne: (ids) =>
      work.run(actor, async (tx) => {
        for (const id of ids) send(await tx.lock(Parcel, id));
      }),
    added: (parcels) =>
      work.run(actor, async (tx) => {
        for (const parcel of parcels) tx.add(parcel);
      }),
    end: () => database.close(),
  };
}

function send(parcel: Parcel): void {
  parcel.status = 'SENT';
  parcel.attempts += 1;
}
