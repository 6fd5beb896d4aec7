import { newId } from '@kindred/contracts/uuid';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';

let world: MessagingWorld;
beforeAll(async () => (world = await messagingWorld()));
afterAll(() => world?.stop());

describe('an invitation by its id', () => {
  it('is null if it does not exist', async () => {
    const { graph } = await world.person();
    const query = `{ _entities(representations: [{ __typename: "MicroDaoInvitation", id: "${newId()}" }]) { __typename } }`;
    expect(await graph.request(query)).toMatchObject({ data: { _entities: [null] }, errors: [] });
  });
});
