import { isDraft, type EventContract } from '@kindred/contracts/define-event';
import { generatedNote, table } from './topic-page.ts';

const envelope = [
  ['`id`', 'The event. One that arrives twice has the same id twice.'],
  ['`type`', 'What happened, and the version of how it is told: `service.aggregate.what-happened.vN`.'],
  ['`source`', 'The service that tells it, as a path.'],
  ['`time`', 'When it happened, RFC 3339, UTC.'],
  ['`subject`', 'The aggregate it happened to; the key of the message.'],
  [
    '`dataschema`',
    'The schema of `data`: the file of that type in [libs/contracts/published](../../libs/contracts/published).',
  ],
  ['`aggregateversion`', 'The aggregate after it: strictly increasing for a subject, with gaps.'],
  ['`data`', 'What this type of event says: ids, codes, counts and times. Never text, names or addresses.'],
];

const classes = [
  ['`public`', 'Anyone may know it.'],
  ['`internal`', 'The services, and whoever reads topics, may know it.'],
  [
    '`pseudonymous`',
    "A person's id. In these topics it stands as it is, because services need it; in what analysts are given it is replaced or left out.",
  ],
];

const reading = `The value of a message is one [CloudEvent 1.0](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md) in JSON,
whole: a reader needs nothing else. The headers are \`content-type\` and, where a request caused it, \`traceparent\`.`;

const promise = `An event may arrive more than once (drop what has an \`id\` you know), and events of one subject arrive in order.

A type never changes in a way that its readers would notice: fields that may be absent can come and go, so ignore those you
do not know, and nothing else changes. What has to change becomes a new version beside the old one.
Version 0 is a draft, of which nothing of this is said: no service tells it yet.`;

const whose = `These are the services' own topics: whoever may read one learns by their ids what people did. Analysts get topics of their own,
\`kindred.analytics.…\`, in which no person's id stands as it is; they come with the service that makes them, and are not here yet.`;

const connecting = `Kafka, without a schema registry. \`npm start\` runs one at \`localhost:4092\` where it finds \`java\` and \`mvn\`, \`npm run servers -- up\`
prints the address of its own as \`KAFKA_BROKERS\`, and \`docker compose up\` has one at \`localhost:29092\`. For a look without a client,
the desk shows every topic, and \`http://localhost:4080/events.json?topic=TOPIC\` gives it page by page.

\`\`\`sh
kcat -b localhost:4092 -t kindred.identity.user -o beginning -C
\`\`\`

A topic has 6 partitions; an event's \`subject\` decides which. Events are kept 30 days and then deleted, so whoever wants all of them
reads steadily and keeps what they need. Read in a consumer group with a name of your own: those of services begin with the service's
name, and reading along in one would take its events away from it.`;

/** The page that leads to all topics, in Markdown. `contracts` are in the order they are shown. */
export function overviewPage(topics: Map<string, string>, contracts: EventContract[]): string {
  const rows = [...new Set(contracts.map(({ topic }) => topic))].map((topic) => {
    const types = contracts
      .filter((contract) => contract.topic === topic)
      .map((contract) => `${contract.type.split('.').slice(2).join('.')}${isDraft(contract) ? ' (draft)' : ''}`);
    return [`[${topic}](${topic}.md)`, topics.get(topic) ?? '', types.join('<br>')];
  });
  return `${[
    generatedNote,
    '# Events',
    'What the services tell the world, topic by topic.',
    whose,
    table(['topic', 'about', 'events'], rows),
    '## Connecting',
    connecting,
    '## Reading an event',
    reading,
    table(['attribute', 'meaning'], envelope),
    promise,
    '## Classes of fields',
    table(['class', 'who may know it'], classes),
  ].join('\n\n')}\n`;
}
