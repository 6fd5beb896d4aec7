/** Whether a part answers that it is ready, and what it says of itself when not. */
export interface Health {
  readonly ready: boolean;
  readonly why?: string;
}

/** Asks a part's `/health/ready`. A part that does not answer within a second is not ready. */
export async function healthOf(url: string): Promise<Health> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(1_000) });
    const said = await response.text();
    return response.ok ? { ready: true } : { ready: false, why: downIn(said) };
  } catch {
    return { ready: false, why: 'It does not answer.' };
  }
}

/** Names what is down where the answer says so in JSON, else gives the answer's beginning. */
function downIn(said: string): string {
  try {
    const body = JSON.parse(said) as Record<string, unknown>;
    const parts = (body.checks ?? body.dependencies ?? body.subgraphs ?? body) as Record<string, unknown>;
    const down = Object.entries(parts).filter(([, state]) => !['ok', 'up', 'ready', true].includes(stateOf(state) as string));
    if (down.length > 0) return `Not ready: ${down.map(([name]) => name).join(', ')}.`;
  } catch {
    // Words instead of JSON are as good to show.
  }
  return said.slice(0, 200);
}

function stateOf(state: unknown): unknown {
  if (typeof state !== 'object' || state === null) return state;
  const { status, ok, ready } = state as Record<string, unknown>;
  return status ?? ok ?? ready;
}
