/** One server-sent event. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: Record<string, unknown>;
}

export interface OpenStream {
  readonly status: number;
  /** The id that came last, by which a reader who comes back continues. */
  lastId(): string | undefined;
  /** What came so far. */
  readonly events: readonly ServerSentEvent[];
  /** All that came, once the other side has ended the stream. */
  readonly whole: Promise<readonly ServerSentEvent[]>;
  leave(): void;
}

/** Opens a stream of server-sent events and reads along, from the event after `lastId` if it is given. */
export async function readEvents(url: string, token?: string, lastId?: string): Promise<OpenStream> {
  const leaving = new AbortController();
  const response = await fetch(url, {
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(lastId !== undefined && { 'last-event-id': lastId }),
    },
    signal: AbortSignal.any([leaving.signal, AbortSignal.timeout(15_000)]),
  });
  const events: ServerSentEvent[] = [];
  let last = lastId;
  const read = async () => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString('utf8');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        last = /^id: (.+)$/.exec(block)?.[1] ?? last;
        const [, event, data] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
        if (event !== undefined && data !== undefined)
          events.push({ event, data: JSON.parse(data) as Record<string, unknown> });
      }
    }
    return events;
  };
  const whole = response.ok ? read().catch(() => events) : Promise.resolve(events);
  return { status: response.status, lastId: () => last, events, whole, leave: () => leaving.abort() };
}

/** The text that a reader has on the screen at the end. */
export function shown(events: readonly ServerSentEvent[]): string {
  return events.reduce(
    (text, { event, data }) => (event === 'again' ? '' : event === 'piece' ? text + String(data['text']) : text),
    '',
  );
}
