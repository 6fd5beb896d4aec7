export const formerName = 'Profiles1763700000003';

const own = `user_id::text = current_setting('app.actor_id', true) AND current_setting('app.actor_role', true) = 'person'`;

const forced = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`;

/** Shown to others through the person, whose visibility decides; no statement of one person changes another's. */
const shown = (table: string) => `${forced(table)}
  CREATE POLICY shown ON ${table} FOR SELECT TO identity_app USING (true);
  CREATE POLICY added ON ${table} FOR INSERT TO identity_app WITH CHECK (${own});
  CREATE POLICY changed ON ${table} FOR UPDATE TO identity_app USING (${own}) WITH CHECK (${own});
  CREATE POLICY removed ON ${table} FOR DELETE TO identity_app USING (${own});
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO identity_app;`;

const hidden = (table: string) => `${forced(table)}
  CREATE POLICY own ON ${table} TO identity_app USING (${own}) WITH CHECK (${own});
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO identity_app;`;

const profiles = `
  CREATE TABLE profile (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL UNIQUE REFERENCES account ON DELETE CASCADE,
    name text CHECK (char_length(name) <= 80),
    bio text CHECK (char_length(bio) <= 2000),
    location text CHECK (char_length(location) <= 120),
    approximate_latitude double precision CHECK (approximate_latitude BETWEEN -90 AND 90),
    approximate_longitude double precision CHECK (approximate_longitude BETWEEN -180 AND 180),
    communication_style text CHECK (communication_style IN ('DIRECT', 'THOUGHTFUL', 'SUPPORTIVE', 'ANALYTICAL', 'EXPRESSIVE')),
    max_travel_distance_miles int CHECK (max_travel_distance_miles BETWEEN 1 AND 100),
    updated_at timestamptz(3) NOT NULL,
    CHECK ((approximate_latitude IS NULL) = (approximate_longitude IS NULL))
  );
  CREATE TABLE interest (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    position int NOT NULL,
    category text NOT NULL,
    name text NOT NULL CHECK (char_length(name) <= 60),
    level text NOT NULL CHECK (level IN ('LOW', 'MEDIUM', 'HIGH')),
    is_primary boolean NOT NULL
  );
  CREATE INDEX interest_user ON interest (user_id, position);
  CREATE TABLE value_profile (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL UNIQUE REFERENCES account ON DELETE CASCADE,
    values text[] NOT NULL CHECK (cardinality(values) <= 10),
    archetypes text[] NOT NULL CHECK (cardinality(archetypes) <= 3),
    updated_at timestamptz(3) NOT NULL
  );
  ${['profile', 'interest', 'value_profile'].map(shown).join('')}`;

const place = `
  CREATE TABLE exact_point (
    user_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    point geography(Point, 4326) NOT NULL
  );
  CREATE INDEX exact_point_place ON exact_point USING gist (point);
  ${hidden('exact_point')}`;

const matching = `current_setting('app.actor_role', true) IN ('job', 'service')`;

/** The answers are sealed under their person's key; nobody else's statement reads even the sealed form. */
const assessments = `
  CREATE TABLE assessment (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL UNIQUE REFERENCES account ON DELETE CASCADE,
    taken_at timestamptz(3) NOT NULL,
    answers bytea NOT NULL
  );
  CREATE TABLE personality_trait (
    user_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    trait text NOT NULL CHECK (trait IN ('OPENNESS', 'CONSCIENTIOUSNESS', 'EXTRAVERSION', 'AGREEABLENESS', 'NEUROTICISM')),
    score double precision NOT NULL CHECK (score BETWEEN 0 AND 100),
    assessed_at timestamptz(3) NOT NULL,
    assessment_id uuid NOT NULL REFERENCES assessment ON DELETE CASCADE,
    PRIMARY KEY (user_id, trait)
  );
  CREATE INDEX personality_trait_assessment ON personality_trait (assessment_id);
  ${['assessment', 'personality_trait'].map(hidden).join('')}
  CREATE POLICY matching ON personality_trait FOR SELECT TO identity_matching USING (${matching});`;

/**
 * Bands alone are kept: no number can be shown by mistake, or found in a backup. A row stands for a day and is kept for
 * a second one, whatever becomes of the two people meanwhile, so that nobody gets a new one by leaving matching and
 * coming back.
 */
const resonance = `
  CREATE TABLE resonance (
    low_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    high_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    weights_version int NOT NULL,
    made_at timestamptz(3) NOT NULL,
    band text,
    values_band text,
    traits_band text,
    interests_band text,
    connections_band text,
    PRIMARY KEY (low_id, high_id),
    CHECK (low_id < high_id)
  );
  CREATE INDEX resonance_high ON resonance (high_id);
  CREATE INDEX resonance_made ON resonance (made_at);
  ${forced('resonance')}
  CREATE POLICY matching ON resonance TO identity_matching USING (${matching}) WITH CHECK (${matching});
  CREATE POLICY purge_read ON resonance FOR SELECT TO identity_purge USING (true);
  CREATE POLICY purge ON resonance FOR DELETE TO identity_purge USING (true);
  GRANT SELECT, INSERT, UPDATE ON resonance TO identity_matching;
  GRANT SELECT, DELETE ON resonance TO identity_purge;`;

/**
 * What people say about themselves, where they are, what they were assessed as, and how they resonate. What others may
 * see is written by its owner alone; what they may not see (the exact place, answers, scores) is read by its owner
 * alone too. Scores are also read by the role `identity_matching`, which compares people, and which an operation takes
 * for that one purpose.
 */
export const up = [profiles, place, assessments, resonance];

export const down =
  'DROP TABLE resonance, personality_trait, assessment, exact_point, value_profile, interest, profile';
