import { newId } from '@kindred/contracts/uuid';
import { consentGranted } from '@kindred/contracts/vessel-privacy/consent-granted';
import { consentLapsed } from '@kindred/contracts/vessel-privacy/consent-lapsed';
import { consentRenewed } from '@kindred/contracts/vessel-privacy/consent-renewed';
import { consentRevoked } from '@kindred/contracts/vessel-privacy/consent-revoked';
import { granted, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { yearAfter } from '../../src/consents/consent-snapshot.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const fields = `id scope grantedAt expiresAt revokedAt active`;
const change = (what: string) =>
  `mutation ($scope: ConsentScope!) { ${what}Consent(input: { scope: $scope }) { ${fields} } }`;
const own = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { consents { ${fields} history(first: 2) { edges { cursor node { kind at expiresAt } } pageInfo { hasNextPage endCursor } } } } } }`;
const ask = `query ($input: ConsentsOfInput!) { consentsOf(input: $input) { id user { id } scope active expiresAt history { edges { cursor } } } }`;
const entity = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Consent { id active } } }`;

interface Consent {
  readonly id: string;
  readonly grantedAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly active: boolean;
}

async function changed(
  graph: GraphClient,
  what: 'grant' | 'renew' | 'revoke',
  scope = 'COMPANION_MEMORY',
): Promise<Consent> {
  return granted(await graph.request<Record<string, Consent>>(change(what), { scope }))[`${what}Consent`]!;
}

const asking = (userIds: readonly string[], input: object = {}) => ({
  input: { userIds, scope: 'COMPANION_MEMORY', purpose: 'COMPANION_REPLY', ...input },
});
const references = (...ids: string[]) => ({ ids: ids.map((id) => ({ __typename: 'Consent', id })) });

describe('what a person allows', () => {
  it('is nobody else’s to see or to change, an admin’s neither', async () => {
    const ann = await vessels.house.person();
    const { id } = await changed(ann.graph, 'grant');
    refusedWith('UNAUTHENTICATED')(await vessels.house.nobody.request(change('grant'), { scope: 'ANALYTICS' }));
    for (const other of [await vessels.house.person(), await vessels.house.person('ADMIN')]) {
      refusedWith('NOT_FOUND')(await other.graph.request(change('revoke'), { scope: 'COMPANION_MEMORY' }));
      refusedWith('CONSENT_NOT_ACTIVE')(await other.graph.request(change('renew'), { scope: 'COMPANION_MEMORY' }));
      expect(granted(await other.graph.request(own, { id: ann.id }))).toEqual({ _entities: [{ consents: null }] });
      expect(granted(await other.graph.request(entity, references(id)))).toEqual({ _entities: [null] });
      refusedWith('UNAUTHENTICATED')(await other.graph.request(ask, asking([ann.id])));
    }
    expect(granted(await ann.graph.request(entity, references(id)))).toEqual({ _entities: [{ id, active: true }] });
  });

  it('is granted for a year, and granting it again changes nothing', async () => {
    const { graph, id: userId } = await vessels.house.person();
    const consent = await changed(graph, 'grant');
    expect(consent).toMatchObject({ active: true, revokedAt: null, grantedAt: vessels.now.toISOString() });
    expect(new Date(consent.expiresAt).getUTCFullYear()).toBe(vessels.now.getUTCFullYear() + 1);
    vessels.forward(1);
    expect(await changed(graph, 'grant')).toEqual(consent);
    expect(await vessels.told(consentGranted, consent.id)).toEqual([
      { consentId: consent.id, userId, scope: 'COMPANION_MEMORY' },
    ]);
  });

  it('is renewed for another year while it holds, and not after', async () => {
    const { graph } = await vessels.house.person();
    refusedWith('CONSENT_NOT_ACTIVE')(await graph.request(change('renew'), { scope: 'COMPANION_MEMORY' }));
    const consent = await changed(graph, 'grant');
    vessels.forward(100);
    const renewed = await changed(graph, 'renew');
    expect(renewed).toMatchObject({ id: consent.id, grantedAt: consent.grantedAt, active: true });
    expect(new Date(renewed.expiresAt)).toEqual(yearAfter(vessels.now));
    expect(await vessels.told(consentRenewed, consent.id)).toHaveLength(1);
    vessels.forward(370);
    refusedWith('CONSENT_NOT_ACTIVE')(await graph.request(change('renew'), { scope: 'COMPANION_MEMORY' }));
    expect(await changed(graph, 'grant')).toMatchObject({
      id: consent.id,
      active: true,
      grantedAt: vessels.now.toISOString(),
    });
  });

  it('is revoked at once, and the record stays with all that became of it', async () => {
    const { graph, id } = await vessels.house.person();
    const consent = await changed(graph, 'grant');
    const revoked = await changed(graph, 'revoke');
    expect(revoked).toEqual({ ...consent, active: false, revokedAt: vessels.now.toISOString() });
    expect(await changed(graph, 'revoke')).toEqual(revoked);
    await changed(graph, 'grant');
    const [{ consents }] = granted(
      await graph.request<{
        _entities: [{ consents: { history: { edges: { node: { kind: string } }[]; pageInfo: object } }[] }];
      }>(own, { id }),
    )._entities;
    expect(consents).toHaveLength(1);
    expect(consents[0]!.history.edges.map(({ node }) => node.kind)).toEqual(['GRANTED', 'REVOKED']);
    expect(consents[0]!.history.pageInfo).toMatchObject({ hasNextPage: true });
    expect(await vessels.told(consentRevoked, consent.id)).toHaveLength(1);
    expect(await vessels.told(consentGranted, consent.id)).toHaveLength(2);
  });

  it('tells once that it lapsed, and not of one that was renewed or revoked', async () => {
    const [lapsing, renewing, revoking] = [
      await vessels.house.person(),
      await vessels.house.person(),
      await vessels.house.person(),
    ];
    const [lapsed, renewed, revoked] = [
      await changed(lapsing.graph, 'grant'),
      await changed(renewing.graph, 'grant'),
      await changed(revoking.graph, 'grant'),
    ];
    vessels.forward(10);
    await changed(renewing.graph, 'renew');
    await changed(revoking.graph, 'revoke');
    vessels.forward(356);
    await vessels.job('lapse-consents');
    await vessels.job('lapse-consents');
    expect(await vessels.told(consentLapsed, lapsed.id)).toEqual([
      { consentId: lapsed.id, userId: lapsing.id, scope: 'COMPANION_MEMORY' },
    ]);
    for (const { id } of [renewed, revoked]) expect(await vessels.told(consentLapsed, id)).toEqual([]);
    await changed(lapsing.graph, 'grant');
    vessels.forward(366);
    await vessels.job('lapse-consents');
    expect(await vessels.told(consentLapsed, lapsed.id)).toHaveLength(2);
  });

  it('can be read about by anybody before it is asked for', async () => {
    const { consentScopes } = granted(
      await vessels.house.nobody.request<{ consentScopes: { scope: string; askedBy: string[] }[] }>(
        `{ consentScopes { scope title description askedBy } }`,
      ),
    );
    expect(consentScopes.map(({ scope }) => scope)).toEqual([
      'ANALYTICS',
      'MARKETING',
      'MATCHING_INSIGHT',
      'COMPANION_MEMORY',
      'LIBRARY_CONTRIBUTION',
      'AGENT_ACCESS',
      'RESEARCH',
    ]);
    for (const { askedBy } of consentScopes) expect(askedBy.length).toBeGreaterThan(0);
  });
});

describe('what services are told of it', () => {
  it('needs their token, their scope, and a scope of consent that is theirs to ask for', async () => {
    const { id } = await vessels.house.person();
    const journal = await vessels.asService('companion-journal', 'consent:read');
    refusedWith('UNAUTHENTICATED')(await vessels.house.nobody.request(ask, asking([id])));
    refusedWith('FORBIDDEN')(
      await (await vessels.asService('companion-journal', 'blocks:read')).request(ask, asking([id])),
    );
    refusedWith('FORBIDDEN')(await (await vessels.asService('payments', 'consent:read')).request(ask, asking([id])));
    refusedWith('FORBIDDEN')(await journal.request(ask, asking([id], { scope: 'AGENT_ACCESS' })));
    refusedWith('INVALID_PURPOSE')(await journal.request(ask, asking([id], { purpose: 'because I like Ann' })));
    refusedWith('TOO_MANY_IDS')(await journal.request(ask, asking(Array.from({ length: 501 }, newId))));
    refusedWith('BAD_USER_INPUT')(await journal.request(ask, asking(['nobody'])));
    expect(granted(await journal.request(ask, asking(Array.from({ length: 500 }, newId))))).toEqual({ consentsOf: [] });
  });

  it('is that it holds, of whom it does, and nothing of what became of it', async () => {
    const journal = await vessels.asService('companion-journal', 'consent:read');
    const [holding, revoked, lapsed, never] = await Promise.all([1, 2, 3, 4].map(() => vessels.house.person()));
    await changed(lapsed!.graph, 'grant');
    vessels.forward(366);
    const { id, expiresAt } = await changed(holding!.graph, 'grant');
    await changed(revoked!.graph, 'grant');
    await changed(revoked!.graph, 'revoke');
    const everybody = [holding!, revoked!, lapsed!, never!].map((person) => person.id);
    expect(granted(await journal.request(ask, asking([...everybody, ...everybody])))).toEqual({
      consentsOf: [
        { id, user: { id: holding!.id }, scope: 'COMPANION_MEMORY', active: true, expiresAt, history: null },
      ],
    });
    const recorded = await vessels.rows(
      `SELECT subject_id, reader_role, reader_service, kind, item_ids = ARRAY[consent_id] AS named, purpose, refused FROM access_record WHERE subject_id = ANY ($1) ORDER BY refused, subject_id`,
      [everybody],
    );
    const one = {
      reader_role: 'service',
      reader_service: 'companion-journal',
      kind: 'CONSENT',
      named: true,
      purpose: 'COMPANION_REPLY',
    };
    expect(recorded).toEqual([
      { ...one, subject_id: holding!.id, refused: false },
      ...[revoked!.id, lapsed!.id].sort().map((subject) => ({ ...one, subject_id: subject, refused: true })),
    ]);
  });

  it('is told by reference too, batched and written down, for what is theirs to ask', async () => {
    const [ann, ben] = [await vessels.house.person(), await vessels.house.person()];
    const [first, second, agents] = [
      await changed(ann.graph, 'grant'),
      await changed(ben.graph, 'grant'),
      await changed(ben.graph, 'grant', 'AGENT_ACCESS'),
    ];
    refusedWith('UNAUTHENTICATED')(await vessels.house.nobody.request(entity, references(first.id)));
    refusedWith('FORBIDDEN')(
      await (await vessels.asService('companion-journal', 'matching:read')).request(entity, references(first.id)),
    );
    await changed(ben.graph, 'revoke');
    const journal = await vessels.asService('companion-journal', 'consent:read');
    const { result, statements } = await vessels.running.service.database.statements.during(async () =>
      granted(await journal.request(entity, references(first.id, second.id, agents.id))),
    );
    expect(result).toEqual({ _entities: [{ id: first.id, active: true }, { id: second.id, active: false }, null] });
    expect([statements.join('\n'), statements.length]).toEqual([statements.join('\n'), 3]);
    expect(await vessels.rows('SELECT purpose, item_ids FROM access_record WHERE subject_id = $1', [ann.id])).toEqual([
      { purpose: 'CONSENT_BY_REFERENCE', item_ids: [first.id] },
    ]);
  });

  it('costs as many statements for many people as for one', async () => {
    const journal = await vessels.asService('companion-journal', 'consent:read');
    const people = await Promise.all(Array.from({ length: 5 }, () => vessels.house.person()));
    for (const { graph } of people) await changed(graph, 'grant');
    const count = async (ids: readonly string[]) =>
      (
        await vessels.running.service.database.statements.during(async () =>
          granted(await journal.request(ask, asking(ids))),
        )
      ).statements.length;
    expect(await count(people.map(({ id }) => id))).toBe(await count([people[0]!.id]));
  });
});
