import { actor, allow, anyone, everyVerb, isJob, type Verb } from '@kindred/database/policies';
import { aligner, app, download, eraser, erasable, keeper, uploads } from './policies.ts';

const schema = 'companion_journal';
const readAndDelete: readonly Verb[] = ['SELECT', 'DELETE'];

/** The ordinary role's policies and grants for all people's rows, in work without a person. They are dropped here. */
const former: readonly { table: string; policy: string; verbs: readonly Verb[]; revoked: string }[] = [
  ...['journal', 'journal_entry', 'journal_token', 'journal_word', 'chat', 'chat_turn', 'memory_item'].map((table) => ({
    table,
    policy: 'erasing',
    verbs: readAndDelete,
    revoked: '',
  })),
  { table: 'chat_prompt', policy: 'erasing', verbs: readAndDelete, revoked: 'DELETE' },
  { table: 'model_usage', policy: 'erasing', verbs: readAndDelete, revoked: 'DELETE' },
  {
    table: 'journal_export',
    policy: 'service_work',
    verbs: ['SELECT', 'UPDATE', 'DELETE'],
    revoked: 'UPDATE, DELETE',
  },
  { table: 'journal_photo', policy: 'service_work', verbs: ['SELECT', 'UPDATE', 'DELETE'], revoked: '' },
  { table: 'journal_reminder', policy: 'service_work', verbs: ['SELECT', 'UPDATE', 'DELETE'], revoked: '' },
  { table: 'disclaimer_acceptance', policy: 'service_work', verbs: everyVerb, revoked: 'DELETE' },
  { table: 'narrative_duet', policy: 'service_work', verbs: readAndDelete, revoked: 'DELETE' },
  {
    table: 'duet_message',
    policy: 'service_work',
    verbs: ['SELECT', 'UPDATE', 'DELETE'],
    revoked: 'UPDATE (content, sender_id), DELETE',
  },
  { table: 'duet_answer', policy: 'service_work', verbs: readAndDelete, revoked: 'DELETE' },
  { table: 'duet_decision', policy: 'service_work', verbs: readAndDelete, revoked: 'DELETE' },
  { table: 'duet_question', policy: 'service_work', verbs: ['SELECT', 'INSERT', 'DELETE'], revoked: 'DELETE' },
  { table: 'duet_alignment', policy: 'service_work', verbs: everyVerb, revoked: 'SELECT, UPDATE, DELETE' },
  { table: 'blocked_pair', policy: 'keeping', verbs: everyVerb, revoked: 'SELECT, INSERT, UPDATE, DELETE' },
  { table: 'tie_to_ask', policy: 'keeping', verbs: everyVerb, revoked: 'SELECT, INSERT, UPDATE, DELETE' },
  { table: 'blocks_asked', policy: 'keeping', verbs: ['SELECT', 'INSERT'], revoked: 'SELECT, INSERT' },
];

const taken = former.flatMap(({ table, policy, verbs, revoked }) => [
  ...verbs.map((verb) => `DROP POLICY ${policy}_${verb.toLowerCase()} ON ${table};`),
  ...(revoked === '' ? [] : [`REVOKE ${revoked} ON ${table} FROM ${app};`]),
]);

const platform = `
  GRANT INSERT ON outbox TO ${keeper}, ${eraser}, ${uploads};
  GRANT SELECT, INSERT ON inbox TO ${keeper}, ${eraser};
  GRANT SELECT, INSERT, UPDATE ON erasure TO ${eraser};
  GRANT SELECT (user_id) ON erasure TO ${aligner};
  GRANT USAGE ON SCHEMA ${schema}_keys TO ${eraser}, ${aligner};
  GRANT SELECT (owner_kind, owner_id), DELETE ON ${schema}_keys.data_key TO ${eraser};
  GRANT SELECT ON ${schema}_keys.data_key TO ${aligner};
  ${allow('access_record', aligner, 'aligning', ['INSERT'], `reader_role = 'job' AND reader_id IS NULL`)}`;

const keeping = `
  GRANT SELECT ON disclaimer TO ${keeper};
  ${allow('disclaimer_acceptance', keeper, 'lapsing', ['SELECT', 'UPDATE'], isJob, { UPDATE: 'ended_at, version' })}
  ${allow('narrative_duet', keeper, 'ending', ['SELECT', 'UPDATE'], isJob, {
    UPDATE: 'status, is_withheld, ends_at, completed_at, version',
  })}
  ${allow('journal_reminder', keeper, 'leasing', ['SELECT', 'UPDATE'], isJob, {
    SELECT: 'id, owner_id, due_at, lease, leased_until, version',
    UPDATE: 'lease, leased_until, version',
  })}
  ${allow('blocked_pair', keeper, 'keeping', everyVerb, anyone)}
  ${allow('tie_to_ask', keeper, 'keeping', everyVerb, isJob)}
  ${allow('blocks_asked', keeper, 'keeping', ['SELECT', 'INSERT'], isJob)}
  CREATE FUNCTION is_kept_from(other uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = ${schema}, pg_temp AS $$
    SELECT EXISTS (SELECT FROM blocked_pair WHERE low_id = LEAST(other, ${actor}) AND high_id = GREATEST(other, ${actor}))
  $$;
  GRANT CREATE ON SCHEMA ${schema} TO ${keeper};
  ALTER FUNCTION is_kept_from(uuid) OWNER TO ${keeper};
  REVOKE CREATE ON SCHEMA ${schema} FROM ${keeper};
  REVOKE ALL ON FUNCTION is_kept_from(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION is_kept_from(uuid) TO ${app};`;

const isDue = `${isJob} AND duet_id IN (SELECT duet_id FROM duet_alignment WHERE made_at IS NULL)`;

/** An alignment is written by the aligner, and read by no role at all. */
const aligning = `
  ${allow('duet_alignment', aligner, 'aligning', ['SELECT', 'UPDATE'], isJob, {
    SELECT: 'duet_id, try_again_at, made_at',
    UPDATE: 'alignment, try_again_at, made_at',
  })}
  ${allow('narrative_duet', aligner, 'aligning', ['SELECT'], `${isJob} AND status = 'REFLECTING'`)}
  ${allow('duet_message', aligner, 'aligning', ['SELECT'], isDue)}
  ${allow('duet_answer', aligner, 'aligning', ['SELECT'], isDue)}
  ${allow(
    'duet_question',
    aligner,
    'aligning',
    ['INSERT'],
    `${isJob} AND (duet_id, person_id) IN (SELECT id, seeker_id FROM narrative_duet)`,
  )}`;

const owners: Readonly<Record<string, readonly string[]>> = {
  journal: ['owner_id'],
  journal_entry: ['owner_id'],
  journal_token: ['owner_id'],
  journal_word: ['owner_id'],
  journal_export: ['owner_id'],
  journal_reminder: ['owner_id'],
  chat: ['owner_id'],
  chat_turn: ['owner_id'],
  chat_prompt: ['owner_id'],
  memory_item: ['owner_id'],
  model_usage: ['user_id'],
  disclaimer_acceptance: ['user_id'],
  duet_message: ['sender_id'],
  duet_answer: ['person_id'],
  duet_decision: ['person_id'],
  duet_question: ['person_id'],
  blocked_pair: ['low_id', 'high_id'],
};

/** A duet stays with its other side: an erasure empties it of one person, and ends it. */
const erasing = `
  ${Object.entries(owners)
    .map(([table, columns]) => erasable(table, ...columns))
    .join('\n')}
  ${allow('narrative_duet', eraser, 'erasing', ['SELECT', 'UPDATE', 'DELETE'], anyone, {
    UPDATE: 'is_withheld, ends_at, version',
  })}
  ${allow('journal_photo', eraser, 'erasing', ['SELECT', 'UPDATE'], anyone)}
  ${allow('duet_message', eraser, 'emptying', ['UPDATE'], anyone, { UPDATE: 'content, sender_id' })}
  ${allow('duet_alignment', eraser, 'erasing', ['SELECT', 'UPDATE'], anyone, {
    SELECT: 'duet_id, made_at',
    UPDATE: 'alignment, made_at',
  })}`;

/** Of an entry, photos need to know whether it still exists. */
const uploading = `
  ${allow('journal_photo', uploads, 'clearing', ['SELECT', 'UPDATE', 'DELETE'], isJob)}
  ${allow('journal_entry', uploads, 'clearing', ['SELECT'], isJob, { SELECT: 'id' })}`;

const downloading = allow('journal_export', download, 'downloading', ['SELECT', 'UPDATE'], isJob, {
  SELECT: 'id, owner_id, secret_hash, expires_at, used_at',
  UPDATE: 'used_at',
});

/** Agents come by events. People only choose among them. */
const agents = `
  DROP POLICY all_insert ON duet_agent; DROP POLICY all_update ON duet_agent;
  CREATE POLICY keeping_insert ON duet_agent FOR INSERT TO ${app} WITH CHECK (${isJob});
  CREATE POLICY keeping_update ON duet_agent FOR UPDATE TO ${app} USING (${isJob}) WITH CHECK (${isJob});`;

/**
 * Work without a person sees no private row under the ordinary role. What has to be done for all people has a role of
 * its own, which is granted what that work needs, by column where a table holds content.
 */
export const up = [
  ...taken,
  `DROP POLICY service_work_update ON narrative_duet;`,
  platform,
  keeping,
  aligning,
  erasing,
  uploading,
  downloading,
  agents,
].join('\n');

const isolated = [keeper, aligner, eraser, download, uploads];

/** Drops each policy that this migration made, and lets the ordinary role do again what it could. */
export const down = [
  `DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT polname, polrelid::regclass AS name FROM pg_policy, unnest(polroles) AS role
      WHERE role IN (${isolated.map((role) => `'${role}'::regrole`).join(', ')})
    LOOP EXECUTE format('DROP POLICY %I ON %s', one.polname, one.name); END LOOP;
  END $$;`,
  'DROP FUNCTION is_kept_from(uuid);',
  `REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM ${isolated.join(', ')};`,
  `REVOKE ALL ON ALL TABLES IN SCHEMA ${schema}_keys FROM ${isolated.join(', ')};`,
  `REVOKE USAGE ON SCHEMA ${schema}_keys FROM ${eraser}, ${aligner};`,
  ...former.map(({ table, policy, verbs }) =>
    allow(table, app, policy, verbs, policy === 'keeping' && table === 'blocked_pair' ? anyone : isJob),
  ),
  `CREATE POLICY service_work_update ON narrative_duet FOR UPDATE TO ${app} USING (${isJob}) WITH CHECK (${isJob});`,
  `DROP POLICY keeping_insert ON duet_agent; DROP POLICY keeping_update ON duet_agent;
  ${allow('duet_agent', app, 'all', ['INSERT', 'UPDATE'], anyone)}`,
].join('\n');
