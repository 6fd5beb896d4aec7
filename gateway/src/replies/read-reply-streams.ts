import { InvalidSettings } from '../invalid-settings.ts';
import type { ReplyStream } from './reply-route.ts';

export interface ReplyStreamSettings {
  /** The services of the graph with their addresses. */
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** REPLY_STREAMS: `name=prefix,…`. */
  readonly declared: string | undefined;
  /** REPLIES_URL: the address from which replies of the prefix `messages` stream, if it is another. */
  readonly repliesUrl: string | undefined;
}

const fromGuide = 'messages';
const byDefault = `vessel-privacy=${fromGuide}`;

/**
 * Which services stream replies, at which prefix. By default the guide's alone.
 * @throws {InvalidSettings} for an entry that is no `name=prefix`, a service that is no subgraph, a prefix given twice
 */
export function readReplyStreams({ subgraphs, declared, repliesUrl }: ReplyStreamSettings): ReplyStream[] {
  const streams = entriesOf(declared ?? byDefault).flatMap(({ name, prefix }) => {
    const url = subgraphs.find((subgraph) => subgraph.name === name)?.url;
    if (url) return [{ prefix, url }];
    if (declared === undefined) return [];
    throw new InvalidSettings(`REPLY_STREAMS names "${name}", which SUBGRAPHS does not.`);
  });
  if (new Set(streams.map(({ prefix }) => prefix)).size < streams.length)
    throw new InvalidSettings('REPLY_STREAMS gives one prefix to two services.');
  if (!repliesUrl) return streams;
  if (!URL.canParse(repliesUrl)) throw new InvalidSettings('REPLIES_URL must be the address of vessel-privacy.');
  return [...streams.filter(({ prefix }) => prefix !== fromGuide), { prefix: fromGuide, url: repliesUrl }];
}

function entriesOf(text: string): { name: string; prefix: string }[] {
  const entries = text.split(',').map((entry) => entry.trim());
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, name, prefix] = /^([\w-]+)=([a-z][a-z0-9-]*)$/.exec(entry) ?? [];
      if (!name || !prefix) throw new InvalidSettings(`REPLY_STREAMS holds "${entry}", which is no name=prefix.`);
      return { name, prefix };
    });
}
