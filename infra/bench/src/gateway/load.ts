import { Pool } from 'undici';

/** What a round of load saw. Times in milliseconds, from the sending of a request to the last byte of its answer. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly p99Ms: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Connections, each with one request at a time. */
  readonly connections: number;
  readonly requests: number;
  /** What every answer must be, to the letter: a gateway that answers less is no quicker. */
  readonly expected: string;
}

/**
 * Sends a fixed number of requests over a fixed number of connections. Throws when an answer is not what it must be.
 */
export async function load({ url, body, headers, connections, requests, expected }: LoadOptions): Promise<Round> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times: number[] = [];
  let sent = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (sent < requests) {
        sent += 1;
        const started = performance.now();
        const response = await pool.request({
          method: 'POST',
          path,
          headers: { 'content-type': 'application/json', ...headers },
          body,
        });
        const answer = await response.body.text();
        times.push(performance.now() - started);
        if (response.statusCode !== 200 || answer.trim() !== expected)
          throw new Error(`${url} answered ${response.statusCode}: ${answer.slice(0, 300)}`);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1_000;
  await pool.close();
  times.sort((one, other) => one - other);
  return { requestsPerSecond: requests / seconds, p99Ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN };
}
