import { roleChanged } from '@kindred/contracts/messaging-agents/role-changed';
import { eventually } from '@kindred/testkit/eventually';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import { givenFour, givenMicroDao, givesRole, seenMicroDao } from './given-micro-daos.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

describe('the roles of a microDAO', () => {
  it('are given by members above them only', async () => {
    const { owner, admin, member, guest, microDaoId } = await givenFour(world);
    const stranger = await world.person();
    const change = (userId: string, role: string) => ({ microDaoId, userId, role });
    await stranger.isRefused('NOT_FOUND', 'changeMicroDaoRole', change(stranger.id, 'ADMIN'));
    await owner.isRefused('NOT_FOUND', 'changeMicroDaoRole', change(stranger.id, 'MEMBER'));
    await guest.isRefused('ROLE_TOO_LOW', 'changeMicroDaoRole', change(guest.id, 'MEMBER'));
    await member.isRefused('ROLE_TOO_LOW', 'changeMicroDaoRole', change(member.id, 'ADMIN'));
    await member.isRefused('ROLE_TOO_LOW', 'changeMicroDaoRole', change(guest.id, 'MEMBER'));
    await admin.isRefused('ROLE_TOO_LOW', 'changeMicroDaoRole', change(member.id, 'ADMIN'));
    await admin.isRefused('ROLE_TOO_LOW', 'changeMicroDaoRole', change(owner.id, 'MEMBER'));
    await owner.isRefused('LAST_OWNER', 'changeMicroDaoRole', change(owner.id, 'ADMIN'));
    await eventually(async () => expect(await world.events(roleChanged, microDaoId)).toHaveLength(2));
  });

  it('change, once for each change, and are told', async () => {
    const { admin, member, microDaoId } = await givenFour(world);
    for (let nth = 0; nth < 2; nth += 1)
      expect(await givesRole(admin, microDaoId, member, 'GUEST')).toEqual({ member: { role: 'GUEST' } });
    expect(await givesRole(admin, microDaoId, admin, 'MEMBER')).toEqual({ member: { role: 'MEMBER' } });
    await eventually(async () =>
      expect((await world.events(roleChanged, microDaoId)).slice(2)).toMatchObject([
        { userId: member.id, from: 'MEMBER', role: 'GUEST', changedBy: admin.id },
        { userId: admin.id, from: 'ADMIN', role: 'MEMBER', changedBy: admin.id },
      ]),
    );
  });
});

describe('handing a microDAO over', () => {
  it('is refused to all but its owner, and to strangers, guests and people behind a block', async () => {
    const { owner, admin, member, guest, microDaoId } = await givenFour(world);
    const stranger = await world.person();
    const to = (userId: string) => ({ microDaoId, userId });
    await stranger.isRefused('NOT_FOUND', 'handOverMicroDao', to(stranger.id));
    await admin.isRefused('ROLE_TOO_LOW', 'handOverMicroDao', to(admin.id));
    await owner.isRefused('NOT_FOUND', 'handOverMicroDao', to(stranger.id));
    await owner.isRefused('NOT_FOUND', 'handOverMicroDao', to(guest.id));
    await world.block(owner, member);
    await owner.isRefused('NOT_FOUND', 'handOverMicroDao', to(member.id));
  });

  it('moves the owner and the owner’s role together', async () => {
    const { owner, member, microDaoId } = await givenFour(world);
    expect(
      await owner.does(
        'handOverMicroDao',
        { microDaoId, userId: member.id },
        'microDao { owner { id } } member { role user { id } } formerOwner { role user { id } }',
      ),
    ).toEqual({
      microDao: { owner: { id: member.id } },
      member: { role: 'OWNER', user: { id: member.id } },
      formerOwner: { role: 'ADMIN', user: { id: owner.id } },
    });
    expect(await seenMicroDao(owner, microDaoId)).toMatchObject({ owner: { id: member.id } });
    await owner.isRefused('ROLE_TOO_LOW', 'handOverMicroDao', { microDaoId, userId: owner.id });
    await eventually(async () =>
      expect((await world.events(roleChanged, microDaoId)).slice(2)).toMatchObject([
        { userId: owner.id, from: 'OWNER', role: 'ADMIN', changedBy: owner.id },
        { userId: member.id, from: 'MEMBER', role: 'OWNER', changedBy: owner.id },
      ]),
    );
  });

  it('to oneself changes nothing', async () => {
    const { owner, microDaoId } = await givenMicroDao(world);
    await owner.does('handOverMicroDao', { microDaoId, userId: owner.id }, 'member { role }');
    expect(await seenMicroDao(owner, microDaoId)).toMatchObject({ owner: { id: owner.id } });
  });
});
