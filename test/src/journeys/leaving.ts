import { deletionCancelled } from '@kindred/contracts/identity/deletion-cancelled';
import { deletionRequested } from '@kindred/contracts/identity/deletion-requested';
import { eventually } from '@kindred/testkit/eventually';
import { journey } from '../journey.ts';
import { arrive, signIn, type SignedIn } from '../signing-in.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const requestDataExport = /* GraphQL */ `mutation RequestDataExport { requestDataExport { dataExport { status } } }`;

const dataExport = /* GraphQL */ `query DataExport { me { dataExport { status waitingFor downloadUrl } } }`;

const requestDeletion = /* GraphQL */ `
  mutation RequestDeletion($input: RequestDeletionInput!) { requestDeletion(input: $input) { deletion { requestedAt dueAt receiptToken } } }
`;

const cancelDeletion = /* GraphQL */ `mutation CancelDeletion($input: CancelDeletionInput) { cancelDeletion(input: $input) { user { status } } }`;

const receipt = /* GraphQL */ `query ErasureReceipt($token: String!) { erasureReceipt(token: $token) { begunAt answers { service } } }`;

const byId = /* GraphQL */ `query User($id: ID!) { user(id: $id) { id } }`;

interface Deletion {
  readonly requestedAt: string;
  readonly dueAt: string;
  readonly receiptToken: string;
}
interface Shown {
  readonly status: string;
  readonly waitingFor: readonly string[];
  readonly downloadUrl: string | null;
}
interface Taken {
  readonly parts: readonly { readonly service: string; readonly data: Readonly<Record<string, unknown>> }[];
}

export default journey(
  'leaving',
  'Somebody fetches all that is held of them, asks to be deleted, is hidden, and changes their mind.',
  async ({ step, graph, mail, events }) => {
    const leaver = await arrive({ graph, mail }, 'leah');
    const friend = await arrive({ graph, mail }, 'finn');
    const { email, password, user, accessToken } = leaver;

    await step('asks for the archive', () => graph.run(requestDataExport, {}, accessToken));

    const url = await step('finds it ready a moment later', () =>
      eventually(
        async () => {
          const { me } = await graph.run<{ me: { dataExport: Shown | null } }>(dataExport, {}, accessToken);
          expectThat(me.dataExport?.downloadUrl != null, 'an archive that is ready within 20 s', me);
          return graph.address(me.dataExport.downloadUrl);
        },
        { withinMs: 20_000, everyMs: 200 },
      ),
    );

    await step('fetches it, with a part from every service', async () => {
      const refused = await fetch(url, { headers: { authorization: `Bearer ${friend.accessToken}` } });
      expectSame('what a friend gets of it', refused.status, 404);
      const taken = (await (await fetch(url, { headers: { authorization: `Bearer ${accessToken}` } })).json()) as Taken;
      const services = taken.parts.map(({ service }) => service);
      expectThat(
        services.includes('identity') && services.includes('payments'),
        'parts of identity and payments at least',
        services,
      );
      expectThat(JSON.stringify(taken.parts).includes(email), 'an archive that knows the address', taken);
    });

    const deletion = await step('asks to be deleted', async () => {
      const answer = await graph.run<{ requestDeletion: { deletion: Deletion } }>(
        requestDeletion,
        { input: { password } },
        accessToken,
      );
      const { requestedAt, dueAt } = answer.requestDeletion.deletion;
      expectSame('days to take it back', (Date.parse(dueAt) - Date.parse(requestedAt)) / 86_400_000, 30);
      return answer.requestDeletion.deletion;
    });

    await step('is nobody to others from then on', async () => {
      expectSame('what a friend sees', await graph.run(byId, { id: user.id }, friend.accessToken), { user: null });
      await events.about(deletionRequested, user.id);
    });

    await step('may look at the receipt, on which nothing stands yet', async () => {
      const seen = await graph.run(receipt, { token: deletion.receiptToken });
      expectSame('the receipt', seen, { erasureReceipt: { begunAt: null, answers: [] } });
    });

    await step('signs in, which by itself brings nobody back', async () => {
      const answer = await graph.run<{ signIn: SignedIn }>(signIn, { input: { email, password } });
      expectSame('where the account stands', answer.signIn.user.status, 'INACTIVE');
    });

    const token = await step('reads the mail and finds the way back', () =>
      eventually(
        async () => {
          const read = await mail.to(email);
          const [found] = read.flatMap(({ text }) => /cancel-deletion\?token=([\w.~-]+)/.exec(text)?.[1] ?? []);
          expectThat(found !== undefined, 'a mail with a link to keep the account', read);
          return found;
        },
        { withinMs: 10_000 },
      ),
    );

    await step('follows the link, and stays', async () => {
      expectSame('the account', await graph.run(cancelDeletion, { input: { token } }), {
        cancelDeletion: { user: { status: 'ACTIVE' } },
      });
      expectSame('what a friend sees', await graph.run(byId, { id: user.id }, friend.accessToken), {
        user: { id: user.id },
      });
      await events.about(deletionCancelled, user.id);
    });

    await step('follows the link again, as a mail scanner may have done first, and is answered alike', async () =>
      expectSame('the account', await graph.run(cancelDeletion, { input: { token } }), {
        cancelDeletion: { user: { status: 'ACTIVE' } },
      }),
    );
  },
);
