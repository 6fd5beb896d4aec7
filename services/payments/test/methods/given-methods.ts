import type { CardProvider } from '@kindred/card-provider/start-card-provider';
import type { EventContract } from '@kindred/contracts/define-event';
import { parseEvent } from '@kindred/contracts/cloud-event';
import { newId } from '@kindred/contracts/uuid';
import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import type { TestServiceOptions } from '@kindred/testkit/running-service';
import { lockChargeableMethod } from '../../src/methods/lock-chargeable-method.ts';
import { recoverCalls } from '../../src/providers/recover-calls.ts';
import { teller } from '../../src/roles.ts';
import { processWebhooks } from '../../src/webhooks/process-webhooks.ts';
import { givenPayments, type Given, type TestPerson } from '../given.ts';
import { providerVariables } from '../providers/given-provider.ts';
import { goodAgain, localProvider } from '../providers/local-provider.ts';

export interface Method {
  readonly id: string;
  readonly provider: string;
  readonly type: string | null;
  readonly last4: string | null;
  readonly expires: { readonly month: number; readonly year: number } | null;
  readonly isDefault: boolean;
  readonly status: 'PENDING' | 'ACTIVE' | 'REMOVED';
  readonly failureReason: string | null;
  readonly nextAction: { readonly url: string | null; readonly clientSecret: string | null } | null;
}

export const methodFields =
  'id provider type last4 expires { month year } isDefault status failureReason nextAction { url clientSecret } user { id }';

/** Payments with the embedded provider behind it, whose webhooks come to it, and a clock that can be moved. */
export interface GivenMethods extends Given {
  readonly provider: CardProvider;
  later(ms: number): void;
  /** What the jobs do: follows webhooks that came, and asks about calls that are due. */
  settle(): Promise<void>;
  /** A provider that behaves again, and the clock as it was. */
  calm(): void;
  told<Data extends object>(contract: EventContract<Data>): Promise<readonly Data[]>;
  callsOf(
    intentId: string,
  ): Promise<readonly { kind: string; state: string; outcome: string | null; request: Buffer | null }[]>;
}

export async function givenMethods(options: TestServiceOptions = {}): Promise<GivenMethods> {
  let ahead = 0;
  const { provider } = await localProvider();
  const given = await givenPayments({
    variables: providerVariables(provider.url),
    clock: () => new Date(Date.now() + ahead),
    ...options,
  });
  provider.tell(given.payments.service.url);
  const { work, dependencies } = given.payments.service;
  return {
    ...given,
    provider,
    later: (ms) => void (ahead += ms),
    async settle() {
      await processWebhooks(work, dependencies);
      await recoverCalls(work, dependencies);
    },
    calm() {
      goodAgain(provider);
      ahead = 0;
    },
    async told(contract) {
      const messages = await given.payments.transport.read(contract.topic, undefined, 1_000);
      return messages
        .filter(({ value }) => (JSON.parse(value) as { type: string }).type === contract.type)
        .map(({ value }) => parseEvent(contract, value).data);
    },
    callsOf: (intentId) =>
      work.read(teller, (tx) =>
        tx.query(
          `SELECT intent_kind AS kind, state, outcome, request FROM provider_call WHERE intent_id = $1 ORDER BY id`,
          [intentId],
        ),
      ),
    async stop() {
      await given.stop();
      await provider.stop();
    },
  };
}

type Asking = Pick<TestPerson, 'client'>;

export interface Adding {
  readonly provider?: string;
  readonly token?: string | null;
  readonly key?: string;
  readonly makeDefault?: boolean;
  readonly returnUrl?: string;
}

export function add(
  { client }: Asking,
  {
    provider = 'STRIPE',
    token = 'pm_card_visa',
    key = newId(),
    makeDefault = false,
    returnUrl = 'https://kindred.example/back',
  }: Adding = {},
): Promise<GraphAnswer<{ addPaymentMethod: Method }>> {
  const input = { idempotencyKey: key, provider, token, returnUrl, makeDefault };
  return client.request(
    `mutation ($input: AddPaymentMethodInput!) { addPaymentMethod(input: $input) { ${methodFields} } }`,
    { input },
  );
}

export async function added(who: Asking, adding: Adding = {}): Promise<Method> {
  return granted(await add(who, adding)).addPaymentMethod;
}

export const byHand: Adding = { provider: 'MANUAL', token: null };

export function setDefault(
  { client }: Asking,
  methodId: string,
): Promise<GraphAnswer<{ setDefaultPaymentMethod: Method }>> {
  return client.request(
    `mutation ($input: SetDefaultPaymentMethodInput!) { setDefaultPaymentMethod(input: $input) { ${methodFields} } }`,
    { input: { methodId } },
  );
}

export function remove({ client }: Asking, methodId: string): Promise<GraphAnswer<{ removePaymentMethod: Method }>> {
  return client.request(
    `mutation ($input: RemovePaymentMethodInput!) { removePaymentMethod(input: $input) { ${methodFields} } }`,
    { input: { methodId } },
  );
}

/** A person's methods, as they list them or as somebody else would. */
export async function methodsOf({ client }: Asking, id: string, first = 20): Promise<readonly Method[] | null> {
  const query = `query ($of: [_Any!]!, $first: Int) { _entities(representations: $of) { ... on User { paymentMethods(first: $first) { edges { node { ${methodFields} } } } } } }`;
  const answer = await client.request<{ _entities: [{ paymentMethods: { edges: { node: Method }[] } | null }] }>(
    query,
    { of: [{ __typename: 'User', id }], first },
  );
  return granted(answer)._entities[0].paymentMethods?.edges.map(({ node }) => node) ?? null;
}

/** A method by its id, as others refer to it. */
export async function referred({ client }: Asking, id: string): Promise<Method | null> {
  const answer = await client.request<{ _entities: [Method | null] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on PaymentMethod { ${methodFields} } } }`,
    { of: [{ __typename: 'PaymentMethod', id }] },
  );
  return granted(answer)._entities[0];
}

/** The customer and the card that stand at the provider for a person's default method. */
export async function atProvider(
  {
    payments: {
      service: { work, dependencies },
    },
  }: GivenMethods,
  userId: string,
): Promise<{ customer: string; card: string }> {
  const person = { role: 'person', id: userId, loginId: userId } as const;
  const { token } = await work.run(person, (tx) => lockChargeableMethod(tx, dependencies, person, null));
  const [customer = '', card = ''] = token.split(':');
  return { customer, card };
}
