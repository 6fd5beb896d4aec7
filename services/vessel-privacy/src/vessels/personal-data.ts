import type { PersonalTable } from '@kindred/service/personal-data/inventory';

const private_ = { class: 'HIGHLY_SENSITIVE', purpose: 'CONTRACT' } as const;
const inVessel = { id: 'id', sessionId: 'session_id' };
const proposable = {
  origin: 'origin',
  messageId: 'message_id',
  confirmedAt: 'confirmed_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};

/** What a person keeps in their vessels, in their own words. The vessel comes last: its items are counted before. */
export const personalData: readonly PersonalTable[] = [
  {
    ...private_,
    table: 'user_event',
    kind: 'EVENT',
    what: 'What happened, as a person tells it.',
    owner: 'owner_id',
    sealed: { description: {}, emotions: { json: true } },
    archive: {
      as: 'events',
      rows: 'VISIBLE',
      order: 'timestamp',
      fields: {
        ...inVessel,
        description: 'description',
        emotions: 'emotions',
        attributedTo: 'attributed_to',
        timestamp: 'timestamp',
        ...proposable,
      },
    },
  },
  {
    ...private_,
    table: 'emotional_reading',
    kind: 'READING',
    what: 'How strongly a person felt, and about what.',
    owner: 'owner_id',
    sealed: { context: {} },
    archive: {
      as: 'readings',
      rows: 'VISIBLE',
      order: 'timestamp',
      fields: {
        ...inVessel,
        intensity: 'intensity',
        context: 'context',
        stage: 'stage',
        messageId: 'message_id',
        timestamp: 'timestamp',
      },
    },
  },
  {
    ...private_,
    table: 'identified_need',
    kind: 'NEED',
    what: 'What a person needs, and the words that show it.',
    owner: 'owner_id',
    sealed: { need: {}, evidence: { json: true } },
    archive: {
      as: 'needs',
      rows: 'VISIBLE',
      order: 'created_at',
      fields: {
        ...inVessel,
        need: 'need',
        evidence: 'evidence',
        category: 'category',
        aiConfidence: 'ai_confidence',
        ...proposable,
      },
    },
  },
  {
    ...private_,
    table: 'boundary',
    kind: 'BOUNDARY',
    what: 'What a person does not accept.',
    owner: 'owner_id',
    sealed: { description: {} },
    archive: {
      as: 'boundaries',
      rows: 'VISIBLE',
      order: 'created_at',
      fields: { ...inVessel, description: 'description', nonNegotiable: 'non_negotiable', ...proposable },
    },
  },
  {
    ...private_,
    table: 'user_document',
    kind: 'DOCUMENT',
    what: 'Notes and letters that a person wrote.',
    owner: 'owner_id',
    sealed: { title: {}, content: {} },
    archive: {
      as: 'documents',
      rows: 'VISIBLE',
      order: 'created_at',
      fields: {
        ...inVessel,
        title: 'title',
        content: 'content',
        type: 'type',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
  },
  {
    table: 'user_vessel',
    kind: 'VESSEL',
    what: 'That a person has a vessel in a session.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'user_id',
    archive: { leftOut: 'says nothing that its items do not' },
  },
];
