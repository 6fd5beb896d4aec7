import type { MatrixContent } from '../homeserver/room-event.ts';
import { setPowers } from './set-powers.ts';

const bridge = '@kindred:kindred.local';

/** The power that a homeserver is asked to demand for the rules of who joins. */
async function levelOfRules(creators: readonly string[]): Promise<unknown> {
  const sent: MatrixContent[] = [];
  const homeserver = {
    bridge,
    readState: () => Promise.resolve(null),
    readCreators: () => Promise.resolve(creators),
    setState: ({ content }: { readonly content: MatrixContent }) => Promise.resolve(void sent.push(content)),
  };
  const room = { homeserver, names: { serverName: 'kindred.local', asId: 'kindred' } };
  const call = { kind: 'SET_POWER' as const, channelId: 'c', powerLevels: {}, eventsDefault: 0 };
  await setPowers(room, '!room', call);
  return (sent[0]?.['events'] as MatrixContent | undefined)?.['m.room.join_rules'];
}

it('asks for no power above its own in a confidential room, which the homeserver would refuse', async () => {
  expect(await levelOfRules([])).toBe(100);
});

it('keeps the rules of a room that the bridge made from its owners', async () => {
  expect(await levelOfRules([bridge])).toBe(150);
});
