/** A superuser's address on a real PostgreSQL. */
export const databaseUrl = process.env.DATABASE_URL || undefined;

export const kafkaBrokers = process.env.KAFKA_BROKERS?.split(',').filter(Boolean);

/** The real servers, for benches that mean nothing without them; says how to get them where there are none. */
export function realServers(): { databaseUrl: string; brokers: string[] } {
  if (databaseUrl && kafkaBrokers?.length) return { databaseUrl, brokers: kafkaBrokers };
  throw new Error('DATABASE_URL and KAFKA_BROKERS are not set. eval "$(npm run -s servers -- up)" starts real servers and sets them.');
}
