import { newId } from '@kindred/contracts/uuid';
import type { ServiceDefinition } from '@kindred/service/define-service';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { graphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { specificSettings } from '@kindred/testkit/service-settings';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import { Kind, parse } from 'graphql';
import { serviceNames } from '../src/services.ts';
import { callsOf } from '@kindred/testkit/any-call';

/**
 * By service, every mutation that needs a fresh proof of identity, because a stolen token must not be enough. A new one
 * names `SIGN_IN_AGAIN` in its description, and is listed here and in docs/graph.md.
 */
const wantFreshProof: Readonly<Record<string, readonly string[]>> = {
  identity: [
    'addProvider',
    'beginPasskeyRegistration',
    'confirmTotp',
    'createPersonalToken',
    'enrolTotp',
    'registerPasskey',
    'removePasskey',
    'removeProvider',
    'removeTotp',
    'renewRecoveryCodes',
    'requestDataExport',
    'requestDeletionFor',
    'resetSecondFactors',
    'setUserRole',
  ],
  payments: ['addPaymentMethod', 'decideHours', 'openPayoutAccount', 'payOut', 'removePaymentMethod', 'reverseEntry'],
  'tribe-events': ['closeHive', 'decideAppeal', 'decideReport'],
  'messaging-agents': ['archiveMicroDao', 'decideMessagingAppeal', 'decideMessagingReport'],
};
/**
 * These take the password in their input. Only people without one get `SIGN_IN_AGAIN`; the mutations' own tests cover
 * that.
 */
const askThemselves = ['changePassword', 'confirmIdentity', 'forgetProof', 'requestDeletion', 'requestEmailChange'];

let tokens: TestTokens;
beforeAll(async () => {
  tokens = await testTokens();
});

describe.each(serviceNames)('%s', (name) => {
  let service: TestService<unknown>;
  let schema: string;
  beforeAll(async () => {
    const { default: definition } = (await import(`@kindred/${name}/service`)) as { default: ServiceDefinition };
    schema = readSubgraphSchema(definition.schema);
    // The people of these tokens have no accounts, so some mutations answer NOT_FOUND, which no client meets.
    const onUndeclaredRefusal = () => undefined;
    service = await runningService(definition, {
      tokenKeys: tokens.keys,
      runJobs: false,
      variables: specificSettings,
      onUndeclaredRefusal,
    });
  });
  afterAll(() => service?.stop());

  const codeOf = async (call: string, authenticatedAt: Date) => {
    const token = await tokens.person(newId(), { role: 'ADMIN', authenticatedAt });
    const { errors } = await graphClient(`${service.service.url}/graphql`, { token }).request(call);
    return errors[0]?.extensions;
  };

  it('says of each mutation that wants a fresh proof that it does, and of no other', () => {
    const said = mutationsIn(schema)
      .filter(({ description }) => description.includes('SIGN_IN_AGAIN'))
      .map(({ field }) => field);
    expect(said.filter((field) => !askThemselves.includes(field)).sort()).toEqual(
      [...(wantFreshProof[name] ?? [])].sort(),
    );
  });

  it('refuses each of them with an old proof, and lets it on with a fresh one', async () => {
    for (const [field, call] of callsOf(schema, wantFreshProof[name] ?? [])) {
      const old = await codeOf(call, new Date(Date.now() - 15 * 60_000 - 1_000));
      expect([field, old]).toMatchObject([
        field,
        { code: 'SIGN_IN_AGAIN', details: { maxAgeSeconds: 900, proofs: ['PASSWORD'] } },
      ]);
      expect([field, (await codeOf(call, new Date()))?.code]).not.toEqual([field, 'SIGN_IN_AGAIN']);
      expect([field, (await codeOf(call, new Date(0)))?.code]).toEqual([field, 'SIGN_IN_AGAIN']);
    }
  });

  it('refuses no other mutation for want of one', async () => {
    const others = mutationsIn(schema)
      .map(({ field }) => field)
      .filter((field) => ![...askThemselves, ...(wantFreshProof[name] ?? [])].includes(field));
    for (const [field, call] of callsOf(schema, others))
      expect([field, (await codeOf(call, new Date(0)))?.code]).not.toEqual([field, 'SIGN_IN_AGAIN']);
  });
});

function mutationsIn(schema: string): readonly { readonly field: string; readonly description: string }[] {
  return parse(schema).definitions.flatMap((definition) => {
    const isMutation =
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === 'Mutation';
    return isMutation
      ? (definition.fields ?? []).map(({ name, description }) => ({
          field: name.value,
          description: description?.value ?? '',
        }))
      : [];
  });
}
