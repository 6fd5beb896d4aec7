import { HomeserverAway } from '../../src/homeserver/refusals.ts';
import { givenChannel, joinsChannel } from '../channels/given-channels.ts';
import { homeserverPushes, textIn, type HomeserverPushes } from '../matrix/homeserver-pushes.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { letFail, type Faults } from '../messages/given-homeserver-faults.ts';

let world: MessagingWorld;
let matrix: HomeserverPushes;
let faults: Faults;
beforeAll(async () => {
  world = await messagingWorld();
  matrix = await homeserverPushes(world);
  faults = letFail(world.running.service.dependencies.matrix.homeserver);
});
afterAll(async () => {
  await matrix?.close();
  await world?.stop();
});
beforeEach(() => {
  faults.of = null;
});

const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 128]);

interface Shown {
  readonly id: string;
  readonly attachment: { fileName: string; mediaType: string; size: number | null; url: string } | null;
}

/** A PUBLIC channel in which a person of Matrix sent a file. */
async function givenFile({ mediaType = 'image/png', fileName = 'a bee (1).png', content = picture } = {}) {
  const given = await givenChannel(world, 'PUBLIC');
  await joinsChannel(given.owner, given.channelId);
  const roomId = await matrix.link(given.channelId);
  const { homeserver } = world.running.service.dependencies.matrix;
  const url = await homeserver.upload({ bytes: content, mediaType, fileName });
  const file = { msgtype: 'm.image', url, filename: fileName, info: { mimetype: mediaType, size: content.length } };
  expect(await matrix.push([textIn(roomId, fileName, file)])).toBe(200);
  return given;
}

async function lastOf(person: TestPerson, channelId: string): Promise<Shown> {
  const query = `query ($id: ID!) { channel(id: $id) { lastMessage { id attachment { fileName mediaType size url } } } }`;
  return (await person.asks<{ channel: { lastMessage: Shown } }>(query, { id: channelId })).channel.lastMessage;
}

/** Fetches an address, which is the gateway's, from the service itself. */
function fetched(address: string): Promise<Response> {
  const { pathname, search } = new URL(address);
  return fetch(new URL(`${pathname}${search}`, world.running.service.url));
}

describe('the file of a message', () => {
  it('is not fetched at an address that was changed, was made for another person, or has ended', async () => {
    const { owner, stranger, channelId } = await givenFile();
    const { url } = (await lastOf(owner, channelId)).attachment!;
    const forged = [
      url.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      url.replace(owner.id, stranger.id),
      url.split('?')[0]!,
      `${url.split('?')[0]!}?signed=a.b.c.d`,
    ];
    for (const address of forged) expect((await fetched(address)).status).toBe(404);
    world.pass(0.2);
    expect((await fetched(url)).status).toBe(404);
  });

  it('is not fetched by a person who does not see the message any more, nor once it was deleted', async () => {
    const { owner, creator, channelId } = await givenFile();
    const { url } = (await lastOf(owner, channelId)).attachment!;
    const { work } = world.running.service;
    const hide = (visibility: string) =>
      work.run({ role: 'job', id: null }, (tx) =>
        tx.query('UPDATE channel SET visibility = $2 WHERE id = $1', [channelId, visibility]),
      );
    await hide('PRIVATE');
    await owner.does('leaveChannel', { channelId }, 'member { id }');
    expect((await fetched(url)).status).toBe(404);
    await hide('PUBLIC');
    expect((await fetched(url)).status).toBe(200);
    const { id: messageId } = await lastOf(creator, channelId);
    await creator.does('deleteChannelMessage', { messageId }, 'message { attachment { fileName } }');
    expect((await fetched(url)).status).toBe(404);
  });

  it('is a download of bytes where a browser could run it', async () => {
    const content = Buffer.from('<script>alert(1)</script>');
    const { owner, channelId } = await givenFile({ mediaType: 'text/html', fileName: 'page.html', content });
    const answer = await fetched((await lastOf(owner, channelId)).attachment!.url);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''page.html",
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  it('is not there while the homeserver is away', async () => {
    const { owner, channelId } = await givenFile();
    const { url } = (await lastOf(owner, channelId)).attachment!;
    faults.of = (method) => (method === 'download' ? { before: new HomeserverAway('away') } : null);
    expect((await fetched(url)).status).toBe(503);
  });

  it('is shown with its name, type and length, and fetched as it was sent', async () => {
    const { owner, channelId } = await givenFile();
    const { attachment } = await lastOf(owner, channelId);
    expect(attachment).toMatchObject({ fileName: 'a bee (1).png', mediaType: 'image/png', size: picture.length });
    expect(attachment!.url).not.toContain('mxc');
    const answer = await fetched(attachment!.url);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''a%20bee%20%281%29.png");
  });
});
