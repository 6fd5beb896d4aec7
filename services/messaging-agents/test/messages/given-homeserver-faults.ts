import type { Homeserver } from '../../src/homeserver/homeserver.ts';

type Fault = (method: string) => { readonly before?: Error; readonly after?: Error; readonly hangs?: true } | null;

/** What the calls of a homeserver do instead, before or after their effect. Null for what they do anyway. */
export interface Faults {
  of: Fault | null;
  /** The methods that were called. */
  readonly called: string[];
}

const methods = [
  'send',
  'redact',
  'createRoom',
  'requestBacklog',
  'readEvents',

  'upload',
  'download',
] as const;

/** Makes the service's own homeserver fail where a test says so. */
export function letFail(homeserver: Homeserver): Faults {
  const faults: Faults = { of: null, called: [] };
  for (const name of methods) {
    const method = homeserver[name].bind(homeserver) as (...args: unknown[]) => Promise<unknown>;
    Object.assign(homeserver, {
      [name]: async (...args: unknown[]) => {
        faults.called.push(name);
        const fault = faults.of?.(name);
        if (fault?.hangs) return new Promise(() => undefined);
        if (fault?.before) throw fault.before;
        const answer = await method(...args);
        if (fault?.after) throw fault.after;
        return answer;
      },
    });
  }
  return faults;
}
