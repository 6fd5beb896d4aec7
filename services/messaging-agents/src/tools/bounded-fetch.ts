import { ToolFault } from './tool-faults.ts';

/**
 * A `fetch` for servers of others: follows no redirect, which could lead into our own network, and ends a response that
 * grows beyond `mostBytes`, whatever length it announced.
 */
export function boundedFetch(mostBytes: number, signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    const signals = init?.signal ? AbortSignal.any([init.signal, signal]) : signal;
    const response = await fetch(input, { ...init, redirect: 'error', signal: signals });
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(countingStream(mostBytes)), { status, statusText, headers });
  };
}

function countingStream(mostBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) throw new ToolFault('TOO_LARGE');
      controller.enqueue(chunk);
    },
  });
}
