/**
 * A sealed column, opened for its person; `json` where it is an array or an object. Its row's id is `id` unless said
 * otherwise.
 */
export interface SealedColumn {
  readonly sealed: string;
  readonly json?: boolean;
  readonly rowId?: string;
}

/**
 * What of a table, or of a function that answers rows, a person is given: `as` its name in the archive, `fields` SQL
 * over the row. Row-level security decides which rows.
 */
export interface Given {
  readonly table: string;
  readonly as: string;
  readonly order: string;
  readonly fields: Readonly<Record<string, string | SealedColumn>>;
}

const inVessel = { id: 'id', sessionId: 'session_id' };
const proposable = {
  origin: 'origin',
  messageId: 'message_id',
  confirmedAt: 'confirmed_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};

/** What a person keeps here, in their own words. */
const vessels: readonly Given[] = [
  {
    table: 'user_event',
    as: 'events',
    order: 'timestamp',
    fields: {
      ...inVessel,
      description: { sealed: 'description' },
      emotions: { sealed: 'emotions', json: true },
      attributedTo: 'attributed_to',
      timestamp: 'timestamp',
      ...proposable,
    },
  },
  {
    table: 'emotional_reading',
    as: 'readings',
    order: 'timestamp',
    fields: {
      ...inVessel,
      intensity: 'intensity',
      context: { sealed: 'context' },
      stage: 'stage',
      messageId: 'message_id',
      timestamp: 'timestamp',
    },
  },
  {
    table: 'identified_need',
    as: 'needs',
    order: 'created_at',
    fields: {
      ...inVessel,
      need: { sealed: 'need' },
      evidence: { sealed: 'evidence', json: true },
      category: 'category',
      aiConfidence: 'ai_confidence',
      ...proposable,
    },
  },
  {
    table: 'boundary',
    as: 'boundaries',
    order: 'created_at',
    fields: { ...inVessel, description: { sealed: 'description' }, nonNegotiable: 'non_negotiable', ...proposable },
  },
  {
    table: 'user_document',
    as: 'documents',
    order: 'created_at',
    fields: {
      ...inVessel,
      title: { sealed: 'title' },
      content: { sealed: 'content' },
      type: 'type',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  {
    table: 'stage_synthesis',
    as: 'syntheses',
    order: 'made_at',
    fields: {
      sessionId: 'session_id',
      progressId: 'progress_id',
      text: { sealed: 'text', rowId: 'progress_id' },
      madeAt: 'made_at',
    },
  },
];

/** What happened between two people, as far as one may read it. */
const sessions: readonly Given[] = [
  {
    table: 'relationship',
    as: 'relationships',
    order: 'created_at',
    fields: { id: 'id', memberIds: 'member_ids', createdAt: 'created_at' },
  },
  {
    table: 'vessel_session',
    as: 'sessions',
    order: 'created_at',
    fields: {
      id: 'id',
      relationshipId: 'relationship_id',
      status: 'status',
      inviterId: 'inviter_id',
      memberIds: 'member_ids',
      pausedUntil: 'paused_until',
      createdAt: 'created_at',
      resolvedAt: 'resolved_at',
      abandonedAt: 'abandoned_at',
    },
  },
  // Whose an invited address turned out to be is not the inviter's to know.
  {
    table: 'session_invitation',
    as: 'invitationsSent',
    order: 'created_at',
    fields: {
      id: 'id',
      sessionId: 'session_id',
      inviteeId: 'CASE WHEN by_address THEN NULL ELSE invitee_id END',
      address: { sealed: 'address_sealed' },
      status: 'status',
      createdAt: 'created_at',
      expiresAt: 'expires_at',
      answeredAt: 'answered_at',
    },
  },
  {
    table: 'stage_progress',
    as: 'progress',
    order: 'started_at',
    fields: {
      id: 'id',
      sessionId: 'session_id',
      stage: 'stage',
      status: 'status',
      gatesSatisfied: 'gates_satisfied',
      startedAt: 'started_at',
      completedAt: 'completed_at',
    },
  },
  {
    table: 'session_message',
    as: 'messages',
    order: 'timestamp',
    fields: {
      id: 'id',
      sessionId: 'session_id',
      stage: 'stage',
      role: 'role',
      senderId: 'sender_id',
      content: { sealed: 'content' },
      extractedNeeds: { sealed: 'extracted_needs', json: true },
      extractedEmotions: { sealed: 'extracted_emotions', json: true },
      timestamp: 'timestamp',
    },
  },
];

const sharing: readonly Given[] = [
  {
    table: 'sharing_draft',
    as: 'drafts',
    order: 'created_at',
    fields: {
      ...inVessel,
      forId: 'for_id',
      contentType: 'content_type',
      itemId: 'item_id',
      text: { sealed: 'text' },
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  {
    table: 'consent_record',
    as: 'sharingDecisions',
    order: 'decided_at',
    fields: {
      ...inVessel,
      askerId: 'asker_id',
      contentType: 'content_type',
      itemId: 'item_id',
      decision: 'decision',
      decidedAt: 'decided_at',
    },
  },
  // Which item of the other's it was made of is theirs alone: its id tells when they wrote it.
  {
    table: 'consented_content',
    as: 'sharedContent',
    order: 'consented_at',
    fields: {
      ...inVessel,
      sourceUserId: 'source_user_id',
      contentType: 'content_type',
      itemId: `CASE WHEN source_user_id::text = current_setting('app.actor_id', true) THEN item_id END`,
      text: { sealed: 'transformed_content' },
      consentedAt: 'consented_at',
      revokedAt: 'revoked_at',
    },
  },
  {
    table: 'common_ground',
    as: 'commonGround',
    order: 'created_at',
    fields: {
      ...inVessel,
      need: { sealed: 'need' },
      category: 'category',
      proposedBy: 'proposed_by',
      createdAt: 'created_at',
      confirmedAt: 'confirmed_at',
    },
  },
  {
    table: 'agreement',
    as: 'agreements',
    order: 'created_at',
    fields: {
      ...inVessel,
      description: { sealed: 'description' },
      type: 'type',
      status: 'status',
      proposedBy: 'proposed_by',
      createdAt: 'created_at',
      agreedAt: 'agreed_at',
      followUpDate: 'follow_up_date',
      completedAt: 'completed_at',
      abandonedAt: 'abandoned_at',
    },
  },
  {
    table: 'agreement_check_in',
    as: 'checkIns',
    order: 'at',
    fields: {
      ...inVessel,
      agreementId: 'agreement_id',
      userId: 'user_id',
      outcome: 'outcome',
      note: { sealed: 'note' },
      at: 'at',
    },
  },
];

/** Through a function: the ordinary role sees of no item whose it is. */
const given: readonly Given[] = [
  {
    table: 'own_contributions()',
    as: 'contributions',
    order: 'created_at',
    fields: {
      id: 'id',
      title: 'title',
      description: 'description',
      category: 'category',
      status: 'status',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
];

const allowed: readonly Given[] = [
  {
    table: 'consent',
    as: 'consents',
    order: 'created_at',
    fields: { id: 'id', scope: 'scope', createdAt: 'created_at' },
  },
  {
    table: 'consent_change',
    as: 'consentChanges',
    order: 'at',
    fields: { consentId: 'consent_id', kind: 'kind', at: 'at', expiresAt: 'expires_at' },
  },
  {
    table: 'pci_profile',
    as: 'pciProfile',
    order: 'created_at',
    fields: {
      id: 'id',
      calibration: { sealed: 'calibration_data', json: true },
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  {
    table: 'pci_consent',
    as: 'pciConsents',
    order: 'created_at',
    fields: { id: 'id', scope: 'scope', details: { sealed: 'details', json: true }, createdAt: 'created_at' },
  },
  {
    table: 'pci_consent_change',
    as: 'pciConsentChanges',
    order: 'at',
    fields: { pciConsentId: 'pci_consent_id', kind: 'kind', at: 'at', expiresAt: 'expires_at' },
  },
  {
    table: 'traceability_record',
    as: 'traces',
    order: 'seq',
    fields: {
      position: 'seq',
      action: 'action',
      kind: 'data_kind',
      itemIds: 'data_ids',
      reader: 'reader',
      service: 'reader_service',
      purpose: 'purpose',
      consentId: 'consent_id',
      at: 'timestamp',
    },
  },
];

/** A person's part of their archive. */
export const whatIsGiven: readonly Given[] = [...sessions, ...vessels, ...sharing, ...given, ...allowed];

/** Tables with something of a person's that the archive leaves out, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  vessel_embedding: 'numbers made of what the archive holds in words',
  guide_reply: 'how far an answer has come; the answers are among the messages',
  model_usage: 'counts of a day, gone after two',
  user_vessel: 'says nothing that its items do not',
  blocked_pair: 'identity’s, and told there to whoever blocked',
  person_to_match: 'waits for a moment',
  global_library_item: 'given through own_contributions()',
  trace_due: 'waits to become a trace, at most until its day is over',
  trace_head: 'hashes of what the archive holds',
  trace_checkpoint: 'hashes of what the archive holds',
};
