/** The results of a load balancer's clients. */
export interface LoadCount {
  /** Requests that got no answer, or one that is not 2xx. */
  readonly failed: readonly string[];
  readonly answered: number;
  /** Answers that asked the client to close the connection. */
  readonly closing: number;
}

const clients = 8;
const answersForACheck = 20;

/**
 * Sends requests from eight clients over keep-alive connections, and stops when `/health/ready` is not 200. It checks
 * readiness after every twenty answers, so the result depends on counts and not on time.
 */
export async function loadUntilNotReady(origin: string, send: () => Promise<Response>): Promise<LoadCount> {
  const failed: string[] = [];
  let [answered, closing] = [0, 0];
  let isReady = true;
  const client = async () => {
    while (isReady) {
      try {
        const response = await send();
        await response.arrayBuffer();
        answered += 1;
        if (response.headers.get('connection') === 'close') closing += 1;
        if (!response.ok) failed.push(`status ${response.status}`);
      } catch (error) {
        failed.push(String((error as Error).cause ?? error));
      }
      if (answered % answersForACheck === 0) isReady &&= await isReadyAt(origin);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { failed, answered, closing };
}

async function isReadyAt(origin: string): Promise<boolean> {
  const response = await fetch(`${origin}/health/ready`);
  await response.arrayBuffer();
  return response.ok;
}
