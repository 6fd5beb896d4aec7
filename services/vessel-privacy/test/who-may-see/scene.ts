import { newId } from '@kindred/contracts/uuid';
import type pg from 'pg';
import type { Stage } from '../../src/stages/stage-progress.ts';

/** How far both have come, and whether the owner's consent to what is shared lives. */
export interface Moment {
  readonly stage: Stage;
  readonly consent: boolean;
}

/**
 * One couple, whose first is the owner of a row in every table; somebody else; and the owner's session with another.
 */
export interface Scene {
  readonly owner: string;
  readonly partner: string;
  readonly stranger: string;
  readonly session: string;
  readonly elsewhere: string;
}

type Values = Record<string, unknown>;

const at = '2026-01-01T12:00:00Z';
const sealed = Buffer.concat([Buffer.from([1]), Buffer.alloc(44, 's')]);
const vector = `[${[1, ...Array.from({ length: 1_535 }, () => 0)].join(',')}]`;

export function newScene(): Scene {
  const [owner = '', partner = ''] = [newId(), newId()];
  return { owner, partner, stranger: newId(), session: newId(), elsewhere: newId() };
}

/**
 * A row of the owner's in every table of the schema, in the order in which they refer to one another. Where a table has
 * rows for which different sentences hold, such as those that both read, there is one of each, told apart by what
 * stands in brackets.
 */
export function rowsOf({
  owner,
  partner,
  session,
  elsewhere,
}: Scene): readonly (readonly [name: string, values: Values])[] {
  const [
    relationship,
    vessel,
    shared,
    progress,
    message,
    record,
    content,
    ground,
    agreement,
    consent,
    pci,
    pciConsent,
    invitation,
    toBoth,
    waiting,
    withheld,
  ] = Array.from({ length: 16 }, newId);
  const item = { vessel_id: vessel, owner_id: owner, session_id: session };
  const proposed = { origin: 'PERSON', message_id: message, confirmed_at: at, created_at: at, updated_at: at };
  const inStage4 = { session_id: session, owner_id: null, stage: 4, content: sealed, timestamp: at };
  const times = { created_at: at, updated_at: at };
  const members = { member_ids: [owner, partner], ...times };
  const inShared = { shared_vessel_id: shared, session_id: session };
  const sessionRow = { relationship_id: relationship, inviter_id: owner, ...members, version: 0 };
  return [
    ['relationship', { id: relationship, ...members }],
    ['relationship_member', { id: newId(), relationship_id: relationship, slot: 0, user_id: owner, joined_at: at }],
    ['vessel_session', { id: session, ...sessionRow, status: 'ACTIVE' }],
    ['vessel_session', { id: elsewhere, ...sessionRow, status: 'CREATED', member_ids: [owner] }],
    ['vessel_session', { id: waiting, ...sessionRow, status: 'INVITED', member_ids: [owner] }],
    ['vessel_session', { id: withheld, ...sessionRow, status: 'INVITED', member_ids: [owner] }],
    [
      'session_invitation',
      {
        id: invitation,
        session_id: session,
        inviter_id: owner,
        invitee_id: partner,
        by_address: false,
        status: 'ACCEPTED',
        created_at: at,
        expires_at: at,
        answered_at: at,
      },
    ],
    [
      'session_invitation (by address)',
      {
        id: newId(),
        session_id: elsewhere,
        inviter_id: owner,
        by_address: true,
        address_hash: sealed,
        status: 'PENDING',
        created_at: at,
        expires_at: at,
      },
    ],
    [
      'session_invitation (open)',
      {
        id: newId(),
        session_id: waiting,
        inviter_id: owner,
        invitee_id: newId(),
        by_address: false,
        status: 'PENDING',
        created_at: at,
        expires_at: at,
      },
    ],
    [
      'session_invitation (withheld)',
      {
        id: newId(),
        session_id: withheld,
        inviter_id: owner,
        invitee_id: newId(),
        by_address: false,
        status: 'PENDING',
        withheld: true,
        created_at: at,
        expires_at: at,
      },
    ],
    [
      'outgoing_letter',
      {
        id: newId(),
        invitation_id: invitation,
        address: sealed,
        wants_letter: true,
        created_at: at,
        next_attempt_at: at,
      },
    ],
    ['blocked_pair', { tie_id: newId(), low_id: [owner, partner].sort()[0], high_id: [owner, partner].sort()[1] }],
    ['blocks_asked', { once: true, at }],
    ['tie_to_ask', { tie_id: newId(), noted_at: at }],
    ['person_to_match', { user_id: owner, noted_at: at }],
    ['user_vessel', { id: vessel, user_id: owner, session_id: session, ...times }],
    ['shared_vessel', { id: shared, session_id: session, ...times }],
    [
      'stage_progress',
      { id: progress, session_id: session, user_id: owner, stage: 0, status: 'IN_PROGRESS', started_at: at },
    ],
    ['stage_synthesis', { progress_id: progress, owner_id: owner, session_id: session, text: sealed, made_at: at }],
    [
      'session_message',
      {
        id: message,
        session_id: session,
        owner_id: owner,
        sender_id: owner,
        role: 'USER',
        stage: 1,
        content: sealed,
        timestamp: at,
      },
    ],
    [
      'session_message (answer)',
      { id: newId(), session_id: session, owner_id: owner, role: 'AI', stage: 1, content: sealed, timestamp: at },
    ],
    ['session_message (both)', { id: toBoth, ...inStage4, sender_id: owner, role: 'USER' }],
    ['session_message (answer to both)', { id: newId(), ...inStage4, role: 'AI' }],
    [
      'guide_reply',
      {
        message_id: message,
        owner_id: owner,
        session_id: session,
        status: 'WAITING',
        shared: false,
        try_again_at: at,
        updated_at: at,
      },
    ],
    [
      'guide_reply (both)',
      {
        message_id: toBoth,
        owner_id: owner,
        session_id: session,
        status: 'WAITING',
        shared: true,
        try_again_at: at,
        updated_at: at,
      },
    ],
    ['model_usage', { user_id: owner, purpose: 'GUIDE', day: '2026-01-01', tokens: 1 }],
    [
      'user_event',
      {
        id: newId(),
        ...item,
        description: sealed,
        attributed_to: 'SELF',
        emotions: sealed,
        timestamp: at,
        ...proposed,
      },
    ],
    [
      'user_event (proposed)',
      {
        id: newId(),
        ...item,
        description: sealed,
        attributed_to: 'SELF',
        emotions: sealed,
        timestamp: at,
        ...proposed,
        origin: 'GUIDE',
        confirmed_at: null,
      },
    ],
    [
      'emotional_reading',
      { id: newId(), ...item, message_id: message, intensity: 5, context: sealed, stage: 1, timestamp: at },
    ],
    ['identified_need', { id: newId(), ...item, need: sealed, category: 'SAFETY', evidence: sealed, ...proposed }],
    ['boundary', { id: newId(), ...item, description: sealed, non_negotiable: false, ...proposed }],
    ['user_document', { id: newId(), ...item, title: sealed, content: sealed, type: 'NOTE', ...times }],
    ['vessel_embedding', { item_id: newId(), kind: 'EVENT', ...item, model: 'm', embedding: vector }],
    [
      'sharing_draft',
      {
        id: newId(),
        owner_id: owner,
        session_id: session,
        for_id: partner,
        content_type: 'BOUNDARY',
        item_id: newId(),
        text: sealed,
        ...times,
      },
    ],
    [
      'consent_record',
      {
        id: record,
        user_id: owner,
        session_id: session,
        asker_id: partner,
        content_type: 'BOUNDARY',
        item_id: newId(),
        decision: 'GRANTED',
        decided_at: at,
      },
    ],
    [
      'consented_content',
      {
        id: content,
        ...inShared,
        source_user_id: owner,
        content_type: 'BOUNDARY',
        item_id: newId(),
        transformed_content: sealed,
        consent_record_id: record,
        consented_at: at,
        version: 0,
      },
    ],
    [
      'common_ground',
      {
        id: ground,
        ...inShared,
        need: sealed,
        category: 'SAFETY',
        proposed_by: owner,
        rests_on: [content],
        created_at: at,
      },
    ],
    ['common_ground_party', { common_ground_id: ground, session_id: session, user_id: owner, at }],
    [
      'agreement',
      {
        id: agreement,
        ...inShared,
        description: sealed,
        type: 'COMMITMENT',
        status: 'PROPOSED',
        proposed_by: owner,
        rests_on: [content],
        created_at: at,
        version: 0,
      },
    ],
    ['agreement_party', { agreement_id: agreement, session_id: session, user_id: owner, at }],
    [
      'agreement_check_in',
      { id: newId(), agreement_id: agreement, session_id: session, user_id: owner, outcome: 'KEPT', note: sealed, at },
    ],
    ['consent', { id: consent, user_id: owner, scope: 'ANALYTICS', created_at: at, version: 0 }],
    [
      'consent_change',
      { id: newId(), consent_id: consent, seq: 1, user_id: owner, kind: 'GRANTED', at, expires_at: at },
    ],
    ['pci_profile', { id: pci, user_id: owner, calibration_data: sealed, ...times }],
    [
      'pci_consent',
      {
        id: pciConsent,
        pci_profile_id: pci,
        user_id: owner,
        scope: 'GUIDE_CALIBRATION',
        details: sealed,
        created_at: at,
      },
    ],
    [
      'pci_consent_change',
      {
        id: newId(),
        pci_consent_id: pciConsent,
        seq: 1,
        user_id: owner,
        kind: 'GRANTED',
        at,
        expires_at: '2999-01-01T12:00:00Z',
      },
    ],
    [
      'traceability_record',
      {
        id: newId(),
        user_id: owner,
        seq: 1,
        access_id: newId(),
        action: 'READ',
        data_kind: 'NEED',
        data_ids: [],
        reader: 'GUIDE',
        purpose: 'GUIDE',
        timestamp: at,
        previous_hash: sealed,
        hash: sealed,
      },
    ],
    ['trace_due', { access_id: newId(), subject_id: owner }],
    ['trace_head', { user_id: owner, seq: 1, hash: sealed, at, signature: sealed }],
    ['trace_checkpoint', { user_id: owner, seq: 1, hash: sealed, at, signature: sealed }],
    [
      'global_library_item',
      {
        id: newId(),
        title: 'A walk',
        description: 'Walk.',
        category: 'REST',
        source: 'CONTRIBUTED',
        status: 'WAITING',
        contributed_by: owner,
        contribution_consent: at,
        ...times,
        version: 0,
      },
    ],
  ];
}

/** The table of a row by its name among the rows. */
export function tableOf(name: string): string {
  return name.replace(/ \(.*/, '');
}

export async function put(client: pg.Client, name: string, values: Values): Promise<void> {
  const names = Object.keys(values);
  await client.query(
    `INSERT INTO ${tableOf(name)} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(values),
  );
}

/** Brings both people to a stage, the earlier ones completed, and lets the consent live or not. */
export async function bringTo(
  client: pg.Client,
  { owner, partner, session }: Scene,
  { stage, consent }: Moment,
): Promise<void> {
  await client.query('DELETE FROM stage_progress WHERE session_id = $1 AND (user_id = $2 OR stage > 0)', [
    session,
    partner,
  ]);
  for (const person of [owner, partner]) {
    for (let done = 0; done <= stage; done += 1) {
      const status = done === stage ? 'IN_PROGRESS' : 'COMPLETED';
      await client.query(
        `INSERT INTO stage_progress (id, session_id, user_id, stage, status, started_at, completed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (session_id, user_id, stage) DO UPDATE SET status = excluded.status, completed_at = excluded.completed_at`,
        [newId(), session, person, done, status, at, status === 'COMPLETED' ? at : null],
      );
    }
  }
  await client.query('UPDATE consented_content SET consent_active = $2, revoked_at = $3 WHERE session_id = $1', [
    session,
    consent,
    consent ? null : at,
  ]);
}
