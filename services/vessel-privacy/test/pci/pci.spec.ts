import { granted, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { calibrationFor } from '../../src/pci/calibration-for.ts';
import { guideFor } from '../../src/roles.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const consentFields = `id scope details { aspects note } grantedAt expiresAt revokedAt active history { edges { node { kind } } }`;
const calibrate = `mutation ($input: CalibratePciInput!) { calibratePci(input: $input) { id calibration { pace directness warmth replyLength addressAs topicsToAvoid languages notes } } }`;
const grant = `mutation ($input: GrantPciConsentInput!) { grantPciConsent(input: $input) { ${consentFields} } }`;
const renew = `mutation { renewPciConsent(input: { scope: GUIDE_CALIBRATION }) { ${consentFields} } }`;
const revoke = `mutation { revokePciConsent(input: { scope: GUIDE_CALIBRATION }) { ${consentFields} } }`;
const profile = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { pciProfile { id calibration { pace notes topicsToAvoid } consents { ${consentFields} } } } } }`;

const secret = 'I go quiet when somebody mentions the summer of the lake';
const said = { input: { pace: 'SLOW', warmth: 'WARM', languages: ['DE'], topicsToAvoid: ['the lake'], notes: secret } };
const guideMay = (input: object = {}) => ({ input: { scope: 'GUIDE_CALIBRATION', ...input } });

interface Seen {
  readonly id: string;
  readonly active: boolean;
  readonly history: { readonly edges: readonly { readonly node: { readonly kind: string } }[] };
}
const kinds = ({ history }: Seen) => history.edges.map(({ node }) => node.kind);

async function seen(graph: GraphClient, id: string) {
  return granted(
    await graph.request<{ _entities: [{ pciProfile: { id: string; consents: Seen[] } | null }] }>(profile, { id }),
  )._entities[0].pciProfile;
}

/** What the guide gets who answers somebody in a session. */
const asGuide = (personId: string, sessionId: string, messageId?: string) =>
  vessels.running.service.work.run(guideFor(personId, sessionId), (tx) =>
    calibrationFor(tx, vessels.running.service.dependencies.sealer, messageId),
  );

describe('a PCI profile', () => {
  it('is nobody else’s: the partner, an admin and services see none', async () => {
    const { ann, ben } = await vessels.house.couple();
    granted(await ann.graph.request(calibrate, said));
    refusedWith('UNAUTHENTICATED')(await vessels.house.nobody.request(calibrate, said));
    for (const { graph } of [ben, await vessels.house.person('ADMIN')]) expect(await seen(graph, ann.id)).toBeNull();
    expect(await seen(await vessels.asService('companion-journal', 'consent:read'), ann.id)).toBeNull();
  });

  it('refuses what is too long or no language, and keeps nothing of it', async () => {
    const { graph, id } = await vessels.house.person();
    const refusal = refusedWith('INVALID_CALIBRATION')(
      await graph.request(calibrate, { input: { notes: 'n'.repeat(1_001) } }),
    );
    expect(refusal.extensions).toMatchObject({ details: { field: 'notes' } });
    refusedWith('INVALID_CALIBRATION')(await graph.request(calibrate, { input: { languages: ['Klingon!'] } }));
    expect(await seen(graph, id)).toBeNull();
  });

  it('is made, then said anew as a whole, and sealed', async () => {
    const { graph, id } = await vessels.house.person();
    const { calibratePci: first } = granted(await graph.request<{ calibratePci: { id: string } }>(calibrate, said));
    expect(first).toMatchObject({
      calibration: { pace: 'SLOW', directness: null, languages: ['de'], topicsToAvoid: ['the lake'], notes: secret },
    });
    const [{ sealed }] = (await vessels.rows<{ sealed: Buffer }>(
      'SELECT calibration_data AS sealed FROM pci_profile WHERE user_id = $1',
      [id],
    )) as [{ sealed: Buffer }];
    expect(sealed.includes('lake')).toBe(false);
    const { calibratePci: second } = granted(
      await graph.request<{ calibratePci: { id: string } }>(calibrate, { input: { pace: 'QUICK' } }),
    );
    expect(second).toMatchObject({
      id: first.id,
      calibration: { pace: 'QUICK', warmth: null, languages: [], topicsToAvoid: [], notes: null },
    });
  });
});

describe('what a person allows with it', () => {
  it('needs a profile, and can be renewed only while it holds', async () => {
    const { graph } = await vessels.house.person();
    refusedWith('NOT_FOUND')(await graph.request(grant, guideMay()));
    refusedWith('NOT_FOUND')(await graph.request(revoke));
    refusedWith('CONSENT_NOT_ACTIVE')(await graph.request(renew));
    granted(await graph.request(calibrate, said));
    refusedWith('INVALID_CALIBRATION')(await graph.request(grant, guideMay({ note: 'n'.repeat(501) })));
    refusedWith('INVALID_CALIBRATION')(await graph.request(grant, guideMay({ aspects: [] })));
    granted(await graph.request(grant, guideMay()));
    granted(await graph.request(revoke));
    refusedWith('CONSENT_NOT_ACTIVE')(await graph.request(renew));
  });

  it('keeps its history, and its details as they were said last', async () => {
    const { graph, id } = await vessels.house.person();
    granted(await graph.request(calibrate, said));
    const { grantPciConsent: first } = granted(
      await graph.request<{ grantPciConsent: Seen }>(
        grant,
        guideMay({ aspects: ['PACE', 'PACE', 'NOTES'], note: 'not after ten at night' }),
      ),
    );
    expect(first).toMatchObject({
      active: true,
      details: { aspects: ['PACE', 'NOTES'], note: 'not after ten at night' },
    });
    granted(await graph.request(renew));
    const { grantPciConsent: narrowed } = granted(
      await graph.request<{ grantPciConsent: Seen }>(grant, guideMay({ aspects: ['PACE'] })),
    );
    expect(narrowed).toMatchObject({ id: first.id, details: { aspects: ['PACE'], note: null } });
    granted(await graph.request(revoke));
    const consents = (await seen(graph, id))?.consents ?? [];
    expect(consents.map(kinds)).toEqual([['REVOKED', 'RENEWED', 'GRANTED']]);
    expect(consents[0]).toMatchObject({ active: false, revokedAt: vessels.now.toISOString() });
  });
});

describe('what the guide learns of it', () => {
  it('is nothing without a consent, after it was revoked, and after a year', async () => {
    const { ann, sessionId } = await vessels.house.couple();
    granted(await ann.graph.request(calibrate, said));
    expect(await asGuide(ann.id, sessionId)).toBeNull();
    granted(await ann.graph.request(grant, { input: { scope: 'COMPANION_CALIBRATION' } }));
    expect(await asGuide(ann.id, sessionId)).toBeNull();
    granted(await ann.graph.request(grant, guideMay()));
    expect(await asGuide(ann.id, sessionId)).toMatchObject({ notes: secret });
    granted(await ann.graph.request(revoke));
    expect(await asGuide(ann.id, sessionId)).toBeNull();
    granted(await ann.graph.request(grant, guideMay()));
    vessels.forward(366);
    expect(await asGuide(ann.id, sessionId)).toBeNull();
  });

  it('is what is allowed of it, and each reading is written down, refused ones too', async () => {
    const { ann, ben, sessionId } = await vessels.house.couple();
    const messageId = sessionId;
    granted(await ann.graph.request(calibrate, said));
    const { grantPciConsent } = granted(
      await ann.graph.request<{ grantPciConsent: Seen }>(grant, guideMay({ aspects: ['PACE', 'LANGUAGES'] })),
    );
    expect(await asGuide(ann.id, sessionId, messageId)).toEqual({
      pace: 'SLOW',
      directness: null,
      warmth: null,
      replyLength: null,
      addressAs: null,
      topicsToAvoid: [],
      languages: ['de'],
      notes: null,
    });
    expect(await asGuide(ben.id, sessionId)).toBeNull();
    granted(await ann.graph.request(revoke));
    await asGuide(ann.id, sessionId, messageId);
    const read = {
      reader_role: 'ai',
      reader_id: ann.id,
      kind: 'PCI_CALIBRATION',
      purpose: 'GUIDE',
      consent_id: grantPciConsent.id,
      occasion_id: messageId,
    };
    expect(
      await vessels.rows(
        'SELECT reader_role, reader_id, kind, purpose, consent_id, occasion_id, refused FROM access_record WHERE subject_id = ANY ($1) ORDER BY id',
        [[ann.id, ben.id]],
      ),
    ).toEqual([
      { ...read, refused: false },
      { ...read, reader_id: ben.id, consent_id: null, occasion_id: null, refused: true },
      { ...read, refused: true },
    ]);
  });

  it('is held by the database, whatever the code asks', async () => {
    const { ann, ben, sessionId } = await vessels.house.couple();
    const elsewhere = await vessels.house.couple();
    granted(await ann.graph.request(calibrate, said));
    const rowsFor = (personId: string, session: string) =>
      vessels.running.service.work.read(guideFor(personId, session), (tx) => tx.query('SELECT id FROM pci_profile'));
    expect(await rowsFor(ann.id, sessionId)).toHaveLength(0);
    granted(await ann.graph.request(grant, guideMay()));
    expect(await rowsFor(ann.id, sessionId)).toHaveLength(1);
    expect(await rowsFor(ann.id, elsewhere.sessionId)).toHaveLength(0);
    expect(await rowsFor(ben.id, sessionId)).toHaveLength(0);
    granted(await ann.graph.request(revoke));
    expect(await rowsFor(ann.id, sessionId)).toHaveLength(0);
  });
});
