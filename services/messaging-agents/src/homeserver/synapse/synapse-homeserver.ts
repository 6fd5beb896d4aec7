import { newId } from '@kindred/contracts/uuid';
import type { Homeserver } from '../homeserver.ts';
import { bridgeUser } from '../matrix-names.ts';
import { keyField } from '../room-event.ts';
import { MatrixCalls, pingFailures, type SynapseSettings } from './matrix-calls.ts';
import { downloadFile, personOfToken, uploadFile } from './other-endpoints.ts';
import { readSynapseEvents } from './read-events.ts';
import { findSent, placeAfter, readPage } from './read-history.ts';
import { actingAs, segment, unless } from './request-parts.ts';
import { synapseRooms } from './synapse-rooms.ts';

/** A real homeserver, by the client-server API of Matrix as an application service. */
export function synapseHomeserver(settings: SynapseSettings): Homeserver {
  const calls = new MatrixCalls(settings);
  const bridge = bridgeUser(settings);
  const as = actingAs(bridge);
  const rooms = synapseRooms(calls, settings);

  return {
    serverName: settings.serverName,
    bridge,
    pushes: true,
    ...rooms,

    async send({ roomId, sender, key, type, content }) {
      const path = `/rooms/${segment(roomId)}/send/${segment(type)}/${segment(key)}`;
      const sent = await calls.put({ path, query: as(sender), body: { ...content, [keyField]: key } });
      return String(sent['event_id']);
    },

    async redact({ roomId, sender, key, eventId, reason }) {
      const path = `/rooms/${segment(roomId)}/redact/${segment(eventId)}/${segment(key)}`;
      const redaction = await calls.put({ path, query: as(sender), body: reason === null ? {} : { reason } });
      return String(redaction['event_id']);
    },

    findSent: (roomId, key, since) => findSent(calls, { roomId, key, since }),

    async setReadMarker(roomId, userId, eventId) {
      const path = `/rooms/${segment(roomId)}/read_markers`;
      await calls.post({ path, query: as(userId), body: { 'm.fully_read': eventId, 'm.read': eventId } });
    },

    readHistory: (roomId, from, limit) => readPage(calls, { roomId, from, limit }),

    placeAfter: (roomId, eventId) => placeAfter(calls, roomId, eventId),

    async eventAt(roomId, at) {
      const path = `/rooms/${segment(roomId)}/timestamp_to_event`;
      const query = { ts: String(at.getTime()), dir: 'f' };
      const found = await unless(['M_NOT_FOUND'], () => calls.get({ path, query, prefix: '/_matrix/client/v1' }));
      return found === null ? null : String(found['event_id']);
    },

    readEvents: (roomId, eventIds) => readSynapseEvents(calls, roomId, eventIds),

    upload: (file) => uploadFile(settings, file),

    download: (address) => downloadFile(settings, address),

    personOfToken: (openIdToken) => personOfToken(settings, openIdToken),

    /**
     * A ping empties the queue only while the homeserver knows that it failed to reach us. After a restart of its own
     * it pushes nothing before the next event happens, so an event of ours comes first.
     */
    async requestBacklog() {
      const roomId = await rooms.createRoom(controlRoom);
      await calls.put({ path: `/rooms/${segment(roomId)}/send/city.kindred.wake/${newId()}` });
      const path = `/appservice/${segment(settings.asId)}/ping`;
      await unless([...pingFailures], () => calls.post({ path, prefix: '/_matrix/client/v1' }));
    },

    async probe() {
      await calls.get({ path: '/account/whoami' });
    },

    close: async () => calls.close(),
  };
}

/** A room of the bridge alone, in which it makes events happen. */
const controlRoom = {
  channelId: 'control',
  name: 'Kindred',
  topic: null,
  joinRule: 'invite',
  isDirect: false,
  confidentialOwner: null,
  powerLevels: {},
} as const;
