import { graphClient, granted } from '@kindred/testkit/graph-client';
import type { Keeper } from './fill.ts';
import { quantile, timed } from './figures.ts';
import type { Scene } from './scene.ts';
import { sentence } from './sentences.ts';

const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { id reply { status } } }`;
const messages = 500;
const warming = 50;
/** As somebody types: the next one comes when the last was answered, and a little later. */
const pauseMs = 5;

/** Posting over HTTP, from request to parsed answer, every second message with a reading. The guide's model is away. */
export async function postMessages({ service, tokens }: Scene, keepers: readonly Keeper[]): Promise<Record<string, number>> {
  const times: number[] = [];
  const graph = graphClient(`${service.url}/graphql`);
  for (let nth = 0; nth < messages + warming; nth += 1) {
    const { userId, sessionId } = keepers[nth % keepers.length] ?? { userId: '', sessionId: '' };
    const as = graph.as(await tokens.person(userId));
    const input = { sessionId, text: sentence(nth), ...(nth % 2 === 0 && { intensity: 5 }) };
    const { ms, result } = await timed(() => as.request(post, { input }));
    granted(result);
    if (nth >= warming) times.push(ms);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return { messageP50Ms: quantile(times, 0.5), messageP99Ms: quantile(times, 0.99), mustReachMessageP99Ms: 40 };
}
