import { channelCreated } from '@kindred/contracts/messaging-agents/channel-created';
import { NotFound } from '@kindred/contracts/domain-error';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person as PersonActor } from '@kindred/service/callers';
import { bindRoom } from '../../backfill/request-fill.ts';
import type { RoomMember } from '../../homeserver/homeserver.ts';
import { lockAsAtLeast } from '../../micro-daos/lock-micro-dao.ts';
import { memberOf } from '../../micro-daos/member-of.ts';
import { MicroDao } from '../../micro-daos/micro-dao.ts';
import { RoleTooLow } from '../../micro-daos/refusals.ts';
import { isAtLeast } from '../../micro-daos/roles.ts';
import { Person } from '../../people/person.ts';
import { readChannelDetails, type ChannelDetailsInput, type ChannelVisibility } from '../channel-details.ts';
import { Channel } from '../channel.ts';
import { refuseTakenSlug } from '../create-channel.ts';
import type { RoomDependencies } from '../room-dependencies.ts';
import { beginStaysOf } from './begin-stays.ts';
import { readRoom, type RoomReader } from './read-room.ts';
import { MatrixRoomAccountNeeded, MatrixRoomLinked } from './refusals.ts';

export interface LinkingRooms extends RoomDependencies {
  readonly matrix: RoomDependencies['matrix'] & { readonly homeserver: RoomReader };
}

interface LinkInput extends ChannelDetailsInput {
  readonly microDaoId: string;
  readonly roomId: string;
  readonly visibility: ChannelVisibility;
}

/**
 * Makes a channel of a room that people made in Matrix, as an admin of the microDAO with the power of a moderator in
 * the room. The homeserver is asked before the transaction, which looks again at what this service knows.
 */
export async function linkMatrixRoom(
  work: UnitOfWork,
  rooms: LinkingRooms,
  person: PersonActor,
  input: LinkInput,
): Promise<Channel> {
  const { microDaoId, roomId, visibility } = input;
  const details = readChannelDetails(input);
  const { homeserver, names } = rooms.matrix;
  const account = await readAccount(work, person, microDaoId);
  // What happens in the room from now on is applied, whether the list of its people has it or not.
  const linkedAt = work.now;
  const people = await readRoom(homeserver, names, { roomId, account });
  return work.run(person, async (tx) => {
    await lockAsAtLeast('ADMIN', tx, microDaoId, person.id);
    if ((await tx.findOne(Person, { userId: person.id }))?.matrixId !== account) throw new MatrixRoomAccountNeeded();
    await refuseTakenSlug(tx, microDaoId, details.slug);
    await refuseLinked(tx, roomId);
    const place = { microDaoId, visibility };
    const channel = Channel.ofRoom({ roomId, linkedAt }, place, details, person.id, tx.now);
    return begin(tx, rooms, tx.add(channel), { people, ownerId: person.id });
  });
}

/** The linked account of an admin of a microDAO. @throws {NotFound} @throws {RoleTooLow} @throws {MicroDaoArchived} */
function readAccount(work: UnitOfWork, person: PersonActor, microDaoId: string): Promise<string> {
  return work.read(person, async (tx) => {
    const microDao = await tx.findOne(MicroDao, { id: microDaoId });
    const member = await memberOf(tx, microDaoId, person.id);
    if (!microDao || !member) throw new NotFound('No microDAO of yours');
    microDao.refuseIfArchived();
    if (!isAtLeast(member.role, 'ADMIN')) throw new RoleTooLow();
    const account = (await tx.findOne(Person, { userId: person.id }))?.matrixId;
    if (account == null) throw new MatrixRoomAccountNeeded();
    return account;
  });
}

/** Two who link a room at once queue here, and the second is refused. @throws {MatrixRoomLinked} */
async function refuseLinked(tx: Transaction, roomId: string): Promise<void> {
  await lockName(tx, `matrix room ${roomId}`);
  const known = await tx.query('SELECT FROM matrix_room WHERE room_id = $1', [roomId]);
  if (known.length > 0 || (await tx.findOne(Channel, { matrixRoomId: roomId }))) throw new MatrixRoomLinked();
}

interface Beginning {
  readonly people: readonly RoomMember[];
  readonly ownerId: string;
}

async function begin(tx: Transaction, rooms: RoomDependencies, channel: Channel, { people, ownerId }: Beginning) {
  const { id: channelId, microDaoId, visibility, isConfidential, isDirect, matrixRoomId } = channel;
  if (microDaoId === null || matrixRoomId === null) throw new Error('A linked room has a microDAO.');
  const kind = { visibility, isConfidential, isDirect };
  tx.publish(channelCreated, channel, { channelId, microDaoId, ...kind, createdByUserId: ownerId });
  if (!(await bindRoom(tx, channelId, matrixRoomId))) throw new MatrixRoomLinked();
  await beginStaysOf(tx, rooms, channel, { people, ownerId });
  return channel;
}
