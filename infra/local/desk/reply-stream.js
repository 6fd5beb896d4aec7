// How a client reads a reply as it comes: server-sent events, with the person's token in a header.

/** Calls `onEvent(name, data)` for each event, until the stream ends. */
export async function readStream(url, token, onEvent) {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' } });
  if (!response.ok) throw new Error(`The reply cannot be read: ${response.status}`);
  let waiting = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (waiting + text).split('\n\n');
    waiting = blocks.pop();
    for (const block of blocks) readBlock(block, onEvent);
  }
}

/** A block without an event is a position or a comment that keeps the connection open. */
function readBlock(block, onEvent) {
  const fields = block.split('\n').map((line) => line.split(/: ?(.*)/s));
  const value = (name) => fields.find(([field]) => field === name)?.[1];
  if (value('event') !== undefined) onEvent(value('event'), JSON.parse(value('data') ?? '{}'));
}
