import { MissingPrerequisite } from '@kindred/servers/missing-prerequisite';

/** A superuser's address on a real PostgreSQL. */
export const databaseUrl = process.env.DATABASE_URL || undefined;

export const kafkaBrokers = process.env.KAFKA_BROKERS?.split(',').filter(Boolean);

/** Tribes of the bench `discovery`, and events of the bench `events`. Fewer fill faster; the city keeps its 100,000. */
export const benchTribes = Number(process.env.KINDRED_BENCH_TRIBES || 1_000_000);

/** Messages of the bench `chat`. One tribe has 2 % of them. */
export const benchMessages = Number(process.env.KINDRED_BENCH_MESSAGES || 10_000_000);

/** Entries of other people in the bench `journal-search`. */
export const benchEntries = Number(process.env.KINDRED_BENCH_ENTRIES || 1_000_000);

/** People who get a digest in the bench `digest`. */
export const benchDigests = Number(process.env.KINDRED_BENCH_DIGESTS || 100_000);

/** Messages of the benches `channels` (a tenth of them) and `message-search`. */
export const benchPreviews = Number(process.env.KINDRED_BENCH_PREVIEWS || 5_000_000);

/** Duets of the bench `duet`, of 100 utterances each. */
export const benchDuets = Number(process.env.KINDRED_BENCH_DUETS || 50);

/** Streams at once in the bench `companion-chat`. */
export const benchStreams = Number(process.env.KINDRED_BENCH_STREAMS || 200);

/** The real PostgreSQL, for benches that need nothing else; says how to get it where there is none. */
export function realDatabase(): string {
  if (databaseUrl) return databaseUrl;
  throw new MissingPrerequisite(
    'DATABASE_URL is not set. eval "$(npm run -s servers -- up)" starts real servers and sets it.',
  );
}

/** The real servers, for benches that mean nothing without them; says how to get them where there are none. */
export function realServers(): { databaseUrl: string; brokers: string[] } {
  if (databaseUrl && kafkaBrokers?.length) return { databaseUrl, brokers: kafkaBrokers };
  throw new MissingPrerequisite(
    'DATABASE_URL and KAFKA_BROKERS are not set. eval "$(npm run -s servers -- up)" starts real servers and sets them.',
  );
}
