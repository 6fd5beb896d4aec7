import { bridgeUser } from '../matrix-names.ts';
import type { Homeserver } from '../homeserver.ts';
import { HomeserverRefused } from '../refusals.ts';
import { keyField } from '../room-event.ts';
import { addEvent, eventIdOf, rowIdOf } from './local-events.ts';
import { localEventAt, localPlaceAfter, readLocalEvents, readLocalHistory } from './local-history.ts';
import { notFound, refuseStranger } from './local-rooms.ts';
import type { LocalStore } from './local-store.ts';

type Messages = Pick<
  Homeserver,
  'send' | 'redact' | 'findSent' | 'setReadMarker' | 'readHistory' | 'placeAfter' | 'eventAt' | 'readEvents'
>;

/** The events of the rooms of the local homeserver. */
export function localMessages(store: LocalStore): Messages {
  return {
    send: ({ roomId, sender, key, type, content }) =>
      store.write(async (tx) => {
        await refuseStranger(tx, roomId, sender);
        return addEvent(tx, store.sealer, { roomId, sender, type, key, content: { ...content, [keyField]: key } });
      }),

    redact: ({ roomId, sender, key, eventId, reason }) =>
      store.write(async (tx) => {
        await refuseStranger(tx, roomId, sender);
        const redacts = rowIdOf(eventId);
        const [target] = await tx.query<{ sender: string }>(
          'SELECT sender FROM local_event WHERE room_id = $1 AND id = $2',
          [roomId, redacts],
        );
        if (redacts === null || !target) throw notFound();
        if (target.sender !== sender && sender !== bridgeUser(store.names))
          throw new HomeserverRefused('Only the bridge redacts what others sent.', 403, 'M_FORBIDDEN');
        await tx.query('UPDATE local_event SET content = NULL WHERE id = $1', [redacts]);
        const content = reason === null ? {} : { reason };
        return addEvent(tx, store.sealer, { roomId, sender, type: 'm.room.redaction', key, content, redacts });
      }),

    async findSent(roomId, key, since) {
      const where = 'room_id = $1 AND key = $2 AND sent_at >= $3';
      const [found] = await store.read((tx) =>
        tx.query<{ id: string }>(`SELECT id FROM local_event WHERE ${where}`, [roomId, key, since]),
      );
      return found ? eventIdOf(found.id) : null;
    },

    /** No client shows how far a ghost has read. */
    setReadMarker: async () => undefined,

    readHistory: (roomId, from, limit) =>
      store.read((tx) => readLocalHistory(tx, store.sealer, { roomId, from, limit })),

    placeAfter: (roomId, eventId) => store.read((tx) => localPlaceAfter(tx, roomId, eventId)),

    eventAt: (roomId, at) => store.read((tx) => localEventAt(tx, roomId, at)),

    readEvents: (roomId, eventIds) => store.read((tx) => readLocalEvents(tx, store.sealer, roomId, eventIds)),
  };
}
