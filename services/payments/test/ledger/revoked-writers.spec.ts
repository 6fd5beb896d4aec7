import { newId } from '@kindred/contracts/uuid';
import { granted, graphClient, refusedWith } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { given, type TestPerson } from '../../../identity/test/given.ts';
import { runningIdentity, type RunningIdentity } from '../../../identity/test/running-identity.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import definition from '../../src/service.ts';

let identity: RunningIdentity;
let payments: TestService<Dependencies>;
let root: TestPerson;
let now = 0;
let isKafkaAway = false;
const secret = 'a-client-secret-for-tests';
beforeAll(async () => {
  identity = await runningIdentity({ CLIENT_SECRETS: `payments:${secret}` });
  const { transport } = identity;
  const progress: typeof transport.progress = async (group, topic) => {
    if (isKafkaAway) throw new Error('Kafka did not answer');
    return transport.progress(group, topic);
  };
  payments = await runningService(definition, {
    transport: { ...transport, progress },
    runJobs: false,
    monotonicMs: () => now,
    variables: { IDENTITY_URL: identity.service.url, CLIENT_SECRET: secret },
  });
  root = await given(identity).person('root').admin();
});
afterAll(async () => {
  await payments?.stop();
  await identity?.stop();
});

const at = ({ token }: TestPerson) => graphClient(`${payments.service.url}/graphql`, { token });
const reverse = (who: TestPerson) =>
  at(who).request('mutation ($input: ReverseEntryInput!) { reverseEntry(input: $input) { id } }', {
    input: { entryId: newId(), reason: 'MISTAKE', idempotencyKey: newId() },
  });
const transfer = (who: TestPerson) =>
  at(who).request('mutation ($input: TransferChronaInput!) { transferChrona(input: $input) { __typename } }', {
    input: { toUserId: newId(), amount: { minorUnits: '100', currency: 'CHRONA' }, idempotencyKey: newId() },
  });

describe('beside identity itself', () => {
  it('an admin who was demoted moves no money from the same moment on', async () => {
    const admin = await given(identity).person('dan').admin();
    refusedWith('NOT_FOUND')(await reverse(admin));
    granted(
      await root.ask('mutation ($id: ID!) { setUserRole(input: { userId: $id, role: USER }) { user { id } } }', {
        id: admin.id,
      }),
    );
    const answer = await reverse(admin);
    refusedWith(answer.status === 401 ? 'UNAUTHENTICATED' : 'FORBIDDEN')(answer);
  });

  it('a person who was suspended while Kafka is away moves no money', async () => {
    const person = await given(identity).person('sue');
    [isKafkaAway, now] = [true, now + 10_001];
    refusedWith('NOT_FOUND')(await transfer(person));
    granted(
      await root.ask('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: FRAUD }) { user { id } } }', {
        id: person.id,
      }),
    );
    refusedWith('UNAUTHENTICATED')(await transfer(person));
  });
});
