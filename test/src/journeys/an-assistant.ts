import { eventually } from '@kindred/testkit/eventually';
import { journey } from '../journey.ts';
import { inAMicroDao } from '../micro-daos/in-a-micro-dao.ts';
import { assistantAt, redirectUrl } from '../programs/assistant.ts';
import { openConsentPage } from '../programs/consent-page.ts';
import { arrive } from '../signing-in.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const readGrants = '{ me { accessGrants { id kind name scopes revokedAt } } }';
const revoke = /* GraphQL */ `mutation Revoke($input: RevokeAccessGrantInput!) { revokeAccessGrant(input: $input) { accessGrant { revokedAt } } }`;

interface Grants {
  readonly me: {
    readonly accessGrants: readonly {
      readonly id: string;
      readonly name: string;
      readonly scopes: readonly string[];
    }[];
  };
}

export default journey(
  'an-assistant',
  'An assistant on the desk of a person is let in, does what it may and no more, asks for more, and is shut out again.',
  async ({ step, graph, mail }) => {
    const ann = await step('Ann arrives', () => arrive({ graph, mail }, 'ann'));
    const assistant = assistantAt(graph.url, 'Desk lamp');
    const { email, password } = ann;

    const page = await step('her assistant knows an address alone, and is told where to ask her', async () => {
      const address = await assistant.connect();
      expectThat(address !== null, 'a page that asks the person', address);
      expectSame('the host of the page', address.origin, new URL(graph.url).origin);
      return openConsentPage(address);
    });

    const code = await step('the page names the assistant, and lets no one in by a wrong password', async () => {
      expectThat(page.text.includes('Desk lamp'), 'the name of the assistant', page.text);
      expectSame(
        'what is ticked beforehand',
        [page.scopes.get('profile:read'), page.scopes.get('channels:write')],
        [true, false],
      );
      const granted = ['profile:read'];
      const wrong = await page.decide({ email, password: `${password}?`, granted, decision: 'allow' });
      expectSame('the answer to a wrong password', [wrong.status, wrong.back], [400, null]);
      const { back } = await page.decide({ email, password, granted, decision: 'allow' });
      expectThat(back?.href.startsWith(redirectUrl) === true, 'the way back to the assistant', back);
      return back.searchParams.get('code') ?? '';
    });

    await step('it sees who she is, and none of the tools beyond what she ticked', async () => {
      await assistant.finish(code);
      expectSame('the page after being let in', await assistant.connect(), null);
      const tools = await assistant.tools();
      expectThat(tools.includes('who_am_i') && !tools.includes('my_tribes'), 'who_am_i, not my_tribes', tools);
      const { content } = await assistant.call('who_am_i');
      expectThat(JSON.stringify(content).includes(ann.user.username), 'her user name', content);
    });

    await step('a mail tells her so', () =>
      eventually(async () => {
        const mails = await mail.to(email);
        expectThat(
          mails.some(({ text }) => text.includes('“Desk lamp”')),
          'a mail about the assistant',
          mails,
        );
      }),
    );

    await step('it asks for more when it needs more', async () => {
      const refused = await assistant.call('my_tribes').catch(String);
      expectThat(String(refused).includes('403'), 'the refusal of a tool beyond its scopes', refused);
      assistant.forget();
      const address = await assistant.connect();
      expectThat(address !== null, 'a page that asks the person', address);
      const granted = ['profile:read', 'tribes:read', 'channels:read'];
      const { back } = await (await openConsentPage(address)).decide({ email, password, granted, decision: 'allow' });
      await assistant.finish(back?.searchParams.get('code') ?? '');
      expectSame('the page after being let in', await assistant.connect(), null);
      expectThat((await assistant.tools()).includes('my_tribes'), 'the tool', null);
      expectThat((await assistant.call('my_tribes')).isError !== true, 'an answer', null);
    });

    await step('it lists her channels and proposals, and can neither write nor vote', async () => {
      const act = inAMicroDao(graph);
      const walker = { name: 'Ann', id: ann.user.id, token: ann.accessToken };
      const microDaoId = await act.found(walker, `Bees of ${ann.user.id.slice(-12)}`);
      await act.createChannel(walker, microDaoId, 'Honey talk');
      await act.propose(walker, microDaoId, 'A second roof', null);
      const tools = await assistant.tools();
      const [reading, writing] = [
        ['my_channels', 'read_channel', 'search_messages', 'list_proposals'],
        ['send_message', 'vote'],
      ];
      expectThat(
        reading.every((tool) => tools.includes(tool)) && !writing.some((tool) => tools.includes(tool)),
        `${reading.join(', ')}, and not ${writing.join(', ')}`,
        tools,
      );
      const channels = await assistant.call('my_channels');
      expectThat(JSON.stringify(channels.content).includes('Honey talk'), 'the channel', channels.content);
      const proposals = await assistant.call('list_proposals', { microDaoId });
      expectThat(JSON.stringify(proposals.content).includes('A second roof'), 'the proposal', proposals.content);
    });

    await step('Ann takes all of it back, and within seconds it is shut out, though it refreshes', async () => {
      const { me } = await graph.run<Grants>(readGrants, {}, ann.accessToken);
      for (const { id } of me.accessGrants) await graph.run(revoke, { input: { id } }, ann.accessToken);
      const address = await eventually(
        async () => {
          const asked = await assistant.connect();
          expectThat(asked !== null, 'a page that asks the person', asked);
          return asked;
        },
        { withinMs: 30_000, everyMs: 1_000 },
      );
      expectSame('where it asks', address.pathname, '/connect/authorize');
      await assistant.close();
    });
  },
);
