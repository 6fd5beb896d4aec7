import { randomUUID as key } from 'node:crypto';
import { hoursEarned } from '@kindred/contracts/payments/hours-earned';
import { transferCompleted } from '@kindred/contracts/payments/transfer-completed';
import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import { journey } from '../journey.ts';
import { booksBalance } from '../money/books.ts';
import { arriveAs } from '../money/arrive-as.ts';
import type { Walker } from '../people.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const wallet = /* GraphQL */ `{ me { wallet { id balance { minorUnits } } } }`;
const claimHours = /* GraphQL */ `mutation Claim($input: ClaimHoursInput!) { claimHours(input: $input) { id status } }`;
const confirmHours = /* GraphQL */ `mutation Confirm($input: ConfirmHoursInput!) { confirmHours(input: $input) { id status attestations } }`;
const disputeHours = /* GraphQL */ `mutation Dispute($input: DisputeHoursInput!) { disputeHours(input: $input) { status } }`;
const decideHours = /* GraphQL */ `mutation Decide($input: DecideHoursInput!) { decideHours(input: $input) { status } }`;
const disputedHours = /* GraphQL */ `{ disputedHours(first: 100) { edges { node { id } } } }`;
const transferChrona = /* GraphQL */ `mutation Transfer($input: TransferChronaInput!) { transferChrona(input: $input) { transaction { id entryId } } }`;
const spendChrona = /* GraphQL */ `mutation Spend($input: SpendChronaInput!) { spendChrona(input: $input) { transaction { id } } }`;
const statement = /* GraphQL */ `{ me { wallet { transactions(first: 20) { edges { node { type amount { minorUnits } balanceAfter { minorUnits } description } } } } } }`;

const chrona = (minorUnits: string | number) => ({ minorUnits: String(minorUnits), currency: 'CHRONA' });

interface Claim {
  readonly id: string;
  readonly status: string;
}

/** What people do with hours, asked of the graph as their client would. */
function withHours(graph: Graph) {
  const run = async <Data>(query: string, input: object, { token }: Walker) => graph.run<Data>(query, { input }, token);
  return {
    balance: async ({ token }: Walker) =>
      (await graph.run<{ me: { wallet: { balance: { minorUnits: string } } | null } }>(wallet, {}, token)).me.wallet
        ?.balance.minorUnits ?? null,
    claim: async (giver: Walker, receiver: Walker, amount: number, witnesses: readonly Walker[] = []) =>
      (
        await run<{ claimHours: Claim }>(
          claimHours,
          {
            idempotencyKey: key(),
            receiverId: receiver.id,
            amount: chrona(amount),
            witnessIds: witnesses.map(({ id }) => id),
            description: 'Mended a roof',
          },
          giver,
        )
      ).claimHours,
    confirm: async (who: Walker, claimId: string) =>
      (
        await run<{ confirmHours: Claim & { attestations: number } }>(
          confirmHours,
          { idempotencyKey: key(), claimId },
          who,
        )
      ).confirmHours,
  };
}

export default journey(
  'hours',
  'Hours given, confirmed, spent, given away, capped and disputed; the books balance at the end.',
  async ({ step, graph, mail, events, people }) => {
    const [ann, ben, cem, dora] = await step('Ann, Ben, Cem and Dora arrive', () =>
      arriveAs(['Ann', 'Ben', 'Cem', 'Dora'], { graph, mail }),
    );
    const { balance, claim, confirm } = withHours(graph);
    await step('each has a wallet, with nothing in it', async () => {
      for (const who of [ann, ben, cem, dora])
        await eventually(async () => expectSame(`what ${who.name} has`, await balance(who), '0'), { withinMs: 15_000 });
    });

    await step(
      'Ann cannot give hours to herself, nor none, nor more than a day has, nor a fraction, nor in euros',
      async () => {
        const claimed = (change: object) => ({
          input: { idempotencyKey: key(), receiverId: ben.id, amount: chrona(100), ...change },
        });
        await graph.refusal('HOURS_TO_YOURSELF', claimHours, claimed({ receiverId: ann.id }), ann.token);
        for (const amount of ['0', '-100'])
          await graph.refusal('INVALID_AMOUNT', claimHours, claimed({ amount: chrona(amount) }), ann.token);
        await graph.refusal('TOO_MANY_HOURS', claimHours, claimed({ amount: chrona(801) }), ann.token);
        await graph.refusal(
          'CURRENCY_MISMATCH',
          claimHours,
          claimed({ amount: { minorUnits: '100', currency: 'EUR' } }),
          ann.token,
        );
        for (const amount of ['1.5', '9223372036854775808'])
          await graph.refusal(
            ['BAD_USER_INPUT', 'INVALID_AMOUNT'],
            claimHours,
            claimed({ amount: chrona(amount) }),
            ann.token,
          );
      },
    );

    const roof = await step('Ann gave Ben an hour: Ben says so, not she, and she has it', async () => {
      const given = await claim(ann, ben, 100);
      expectSame('the hour, by her word', given.status, 'CLAIMED');
      await graph.refusal(
        'NOT_YOURS_TO_CONFIRM',
        confirmHours,
        { input: { idempotencyKey: key(), claimId: given.id } },
        ann.token,
      );
      await graph.refusal(
        'NOT_FOUND',
        confirmHours,
        { input: { idempotencyKey: key(), claimId: given.id } },
        dora.token,
      );
      expectSame('the hour, by his', (await confirm(ben, given.id)).status, 'CONFIRMED');
      expectSame('what Ann has', await balance(ann), '100');
      return given.id;
    });
    await step('the topic says that it was earned, once', async () => {
      const { data } = await events.about(hoursEarned, roof);
      expectSame('the event', data, { claimId: roof, userId: ann.id, amount: 100, currency: 'CHRONA' });
      await graph.refusal(
        'ALREADY_SETTLED',
        confirmHours,
        { input: { idempotencyKey: key(), claimId: roof } },
        ben.token,
      );
      expectSame('how often', await events.countAbout(hoursEarned, roof), 1);
    });

    await step('half an hour that two others saw: the second one’s word makes it so', async () => {
      const given = await claim(ann, ben, 50, [cem, dora]);
      expectSame('after Cem', await confirm(cem, given.id), { id: given.id, status: 'CLAIMED', attestations: 1 });
      expectSame('after Dora', (await confirm(dora, given.id)).status, 'CONFIRMED');
      expectSame('what Ann has', await balance(ann), '150');
    });

    await step('Ann spends 30, and gives Ben 20 once however often she asks; never more than she has', async () => {
      await graph.run(
        spendChrona,
        { input: { idempotencyKey: key(), amount: chrona(30), description: 'A seat in the choir' } },
        ann.token,
      );
      const input = { idempotencyKey: key(), toUserId: ben.id, amount: chrona(20), note: 'For the tea' };
      const answers = await Promise.all(
        Array.from({ length: 10 }, () =>
          graph.run<{ transferChrona: { transaction: { entryId: string } } }>(transferChrona, { input }, ann.token),
        ),
      );
      const entries = new Set(answers.map((answer) => answer.transferChrona.transaction.entryId));
      expectSame('how many transfers ten requests made', entries.size, 1);
      await graph.refusal(
        'IDEMPOTENCY_KEY_REUSED',
        transferChrona,
        { input: { ...input, amount: chrona(21) } },
        ann.token,
      );
      await graph.refusal(
        'INSUFFICIENT_FUNDS',
        transferChrona,
        { input: { ...input, idempotencyKey: key(), amount: chrona(101) } },
        ann.token,
      );
      await graph.refusal(
        'TRANSFER_TO_YOURSELF',
        transferChrona,
        { input: { ...input, idempotencyKey: key(), toUserId: ann.id } },
        ann.token,
      );
      const [entryId = ''] = entries;
      expectSame('who got it', (await events.about(transferCompleted, entryId)).data.toUserId, ben.id);
      expectSame('what both have', [await balance(ann), await balance(ben)], ['100', '20']);
    });

    await step('her statement tells it, the newest first, with what she had after each', async () => {
      type Row = {
        node: {
          type: string;
          amount: { minorUnits: string };
          balanceAfter: { minorUnits: string };
          description: string | null;
        };
      };
      const { me } = await graph.run<{ me: { wallet: { transactions: { edges: Row[] } } } }>(statement, {}, ann.token);
      const rows = me.wallet.transactions.edges.map(({ node }) => [
        node.type,
        node.amount.minorUnits,
        node.balanceAfter.minorUnits,
        node.description,
      ]);
      expectSame('the statement', rows, [
        ['TRANSFER', '-20', '100', 'For the tea'],
        ['SPEND', '-30', '120', 'A seat in the choir'],
        ['EARN', '50', '150', null],
        ['EARN', '100', '100', null],
      ]);
    });

    await step('a day has eight hours: what goes above is refused, not cut', async () => {
      const tooMuch = await claim(ann, ben, 651);
      await graph.refusal(
        'DAILY_CAP_REACHED',
        confirmHours,
        { input: { idempotencyKey: key(), claimId: tooMuch.id } },
        ben.token,
      );
      const rest = await claim(ann, ben, 650);
      await confirm(ben, rest.id);
      expectSame('what Ann has', await balance(ann), '750');
    });

    const admin = await step('an admin is there', () => people.admin());
    await step('hours that Ben disputes are held, and an admin decides about each', async () => {
      for (const [decision, status, after] of [
        ['GRANT', 'GRANTED', '850'],
        ['REFUSE', 'REFUSED', '850'],
      ] as const) {
        const given = await claim(ann, ben, 100);
        await graph.run(disputeHours, { input: { claimId: given.id } }, ben.token);
        await graph.refusal(
          'IN_DISPUTE',
          confirmHours,
          { input: { idempotencyKey: key(), claimId: given.id } },
          ben.token,
        );
        await graph.refusal(
          'FORBIDDEN',
          decideHours,
          { input: { idempotencyKey: key(), claimId: given.id, decision } },
          ann.token,
        );
        const { disputedHours: held } = await graph.run<{ disputedHours: { edges: { node: { id: string } }[] } }>(
          disputedHours,
          {},
          admin.token,
        );
        expectThat(
          held.edges.some(({ node }) => node.id === given.id),
          'the hours among those that are held',
          held,
        );
        const { decideHours: decided } = await graph.run<{ decideHours: { status: string } }>(
          decideHours,
          { input: { idempotencyKey: key(), claimId: given.id, decision } },
          admin.token,
        );
        expectSame('the decision', decided.status, status);
        expectSame('what Ann has', await balance(ann), after);
      }
    });

    await step('the books balance', () => booksBalance(graph, admin));
  },
);
