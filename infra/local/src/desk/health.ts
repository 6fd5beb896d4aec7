/** Whether a part answers that it is ready, and what it misses all the same or instead. */
export interface Health {
  readonly ready: boolean;
  readonly why?: string;
}

/** What services and the gateway answer at `/health/ready`. */
interface Answer {
  readonly dependencies?: Readonly<Record<string, 'up' | 'down'>>;
  readonly degraded?: readonly string[];
  /** The gateway's health, with the missing dependencies of each service. */
  readonly services?: readonly { readonly service: string; readonly missing?: readonly string[] }[];
}

/**
 * Asks a part's `/health/ready`. A part that does not answer within 3 s, which is longer than it gives its own parts,
 * is not ready.
 */
export async function healthOf(url: string): Promise<Health> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3_000) });
    const missing = missingIn((await response.json()) as Answer);
    return { ready: response.ok, ...(missing.length > 0 ? { why: `It misses: ${missing.join(', ')}.` } : {}) };
  } catch {
    return { ready: false, why: 'It does not answer.' };
  }
}

function missingIn({ dependencies = {}, degraded = [], services = [] }: Answer): readonly string[] {
  const partsOf = (name: string) => services.find(({ service }) => service === name)?.missing ?? [];
  const named = degraded.map((name) => (partsOf(name).length > 0 ? `${name} (${partsOf(name).join(', ')})` : name));
  return [...Object.keys(dependencies).filter((name) => dependencies[name] === 'down'), ...named];
}
