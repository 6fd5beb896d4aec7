import { graphClient, granted } from '@kindred/testkit/graph-client';
import type pg from 'pg';
import type { Keeper } from './fill.ts';
import { quantile, timed } from './figures.ts';
import type { Scene } from './scene.ts';
import { sentence } from './sentences.ts';

const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { id reply { status } } }`;
const messages = 500;
const warming = 50;
/** The pause after each answer, as a person types: the next message is sent after it. */
const pauseMs = 5;
/** Statements that posting sends between BEGIN and COMMIT, of which this many write. */
const bareReads = 4;
const bareWrites = 2;

/**
 * Posting over HTTP, from request to parsed answer, every second message with a reading. The guide's model is away.
 * Beside each, as many statements sent bare in one transaction, which says what this machine and this disk can do at
 * that moment.
 */
export async function postMessages(
  { service, tokens }: Scene,
  owner: pg.Client,
  keepers: readonly Keeper[],
): Promise<Record<string, number>> {
  const ours: number[] = [];
  const bare: number[] = [];
  const graph = graphClient(`${service.url}/graphql`);
  await owner.query(
    'CREATE TABLE public.bare_message (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text text NOT NULL)',
  );
  for (let nth = 0; nth < messages + warming; nth += 1) {
    const { userId, sessionId } = keepers[nth % keepers.length] ?? { userId: '', sessionId: '' };
    const as = graph.as(await tokens.person(userId));
    const input = { sessionId, text: sentence(nth), ...(nth % 2 === 0 && { intensity: 5 }) };
    const { ms, result } = await timed(() => as.request(post, { input }));
    granted(result);
    const { ms: bareMs } = await timed(() => postBare(owner, sentence(nth)));
    if (nth >= warming) {
      ours.push(ms);
      bare.push(bareMs);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return {
    messageP50Ms: quantile(ours, 0.5),
    messageP99Ms: quantile(ours, 0.99),
    mustReachMessageP99Ms: 40,
    bareMessageP50Ms: quantile(bare, 0.5),
    bareMessageP99Ms: quantile(bare, 0.99),
    messageRatio: quantile(
      ours.map((ms, at) => ms / (bare[at] ?? ms)),
      0.5,
    ),
  };
}

async function postBare(owner: pg.Client, text: string): Promise<void> {
  await owner.query('BEGIN');
  for (let nth = 0; nth < bareReads; nth += 1)
    await owner.query('SELECT id FROM public.bare_message WHERE id = $1', [nth]);
  for (let nth = 0; nth < bareWrites; nth += 1)
    await owner.query('INSERT INTO public.bare_message (text) VALUES ($1)', [text]);
  await owner.query('COMMIT');
}
