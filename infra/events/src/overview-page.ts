import type { EventContract } from '@kindred/contracts/define-event';
import { generatedNote, table } from './topic-page.ts';

const envelope = [
  ['`id`', 'The event. One that arrives twice has the same id twice.'],
  ['`type`', 'What happened, and the version of how it is told: `service.aggregate.what-happened.vN`.'],
  ['`source`', 'The service that tells it, as a path.'],
  ['`time`', 'When it happened, RFC 3339, UTC.'],
  ['`subject`', 'The aggregate it happened to; the key of the message.'],
  ['`dataschema`', 'The schema of `data`: the file of that type in [libs/contracts/published](../../libs/contracts/published).'],
  ['`aggregateversion`', 'The aggregate after it: strictly increasing for a subject, with gaps.'],
  ['`data`', 'What this type of event says: ids, codes, counts and times. Never text, names or addresses.'],
];

const classes = [
  ['`public`', 'Anyone may know it.'],
  ['`internal`', 'The services, and whoever reads topics, may know it.'],
  ['`pseudonymous`', "A person's id. It never reaches analysts as it is: whoever passes events on replaces it or leaves it out."],
];

const reading = `The value of a message is one [CloudEvent 1.0](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md) in JSON,
whole: a reader needs nothing else. The headers are \`content-type\` and, where a request caused it, \`traceparent\`.`;

const promise = `An event may arrive more than once (drop what has an \`id\` you know), and events of one subject arrive in order.

A type never changes in a way that its readers would notice: fields that may be absent can come and go, so ignore those you
do not know, and nothing else changes. What has to change becomes a new version beside the old one.`;

/** The page that leads to all topics, in Markdown. `contracts` are in the order they are shown. */
export function overviewPage(topics: Map<string, string>, contracts: EventContract[]): string {
  const rows = [...new Set(contracts.map(({ topic }) => topic))].map((topic) => {
    const types = contracts.filter((contract) => contract.topic === topic).map(({ type }) => type.split('.').slice(2).join('.'));
    return [`[${topic}](${topic}.md)`, topics.get(topic) ?? '', types.join('<br>')];
  });
  return `${[
    generatedNote,
    '# Events',
    'What the services tell the world, topic by topic.',
    table(['topic', 'about', 'events'], rows),
    '## Reading an event',
    reading,
    table(['attribute', 'meaning'], envelope),
    promise,
    '## Classes of fields',
    table(['class', 'who may know it'], classes),
  ].join('\n\n')}\n`;
}
