import type { NewRoom } from './homeserver.ts';
import { usersIn } from './powers-in.ts';
import type { MatrixContent } from './room-event.ts';
import { roomSettings } from './room-settings.ts';

const rules = ['m.room.join_rules', 'm.room.history_visibility', 'm.room.guest_access', 'm.room.server_acl'];
const bridge = '@kindred:kindred.local';
const owner = '@ann:kindred.local';

function levelsOf(change: Partial<NewRoom>) {
  const room: NewRoom = {
    channelId: '0190a000-0000-7000-8000-000000000001',
    name: 'Hive',
    topic: null,
    joinRule: 'invite',
    isDirect: false,
    confidentialOwner: null,
    powerLevels: { [owner]: 100 },
    ...change,
  };
  const names = { serverName: 'kindred.local', asId: 'kindred' };
  const levels = roomSettings(names, bridge, room)['power_level_content_override'] as MatrixContent;
  return { users: usersIn(levels), events: levels['events'] as Readonly<Record<string, number>> };
}

it.each(rules)('an owner may not send %s in a room that the bridge keeps', (type) => {
  const { users, events } = levelsOf({});
  expect(events[type]).toBeGreaterThan(Math.max(...Object.values(users)));
});

it.each(rules)('the bridge may send %s while it makes a confidential room', (type) => {
  const { users, events } = levelsOf({ confidentialOwner: owner });
  expect(users[bridge]).toBeGreaterThanOrEqual(events[type] ?? Infinity);
});
