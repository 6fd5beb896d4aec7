import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { answersAt, startedWith } from './contenders.ts';
import { people } from './query.ts';

/**
 * The three subgraphs in one process, with answers that were written before: what is measured is the gateway, and a
 * subgraph that thinks would only blur it.
 */
const answers: Readonly<Record<string, string>> = {
  '/people': JSON.stringify({
    data: { people: people.map((id) => ({ __typename: 'Person', id, name: `Person ${id}` })) },
  }),
  '/purses': JSON.stringify({
    data: { _entities: people.map((id) => ({ balance: { minorUnits: `${id}00`, currency: 'EUR' } })) },
  }),
  '/clubs': JSON.stringify({
    data: {
      _entities: people.map((id) => ({
        clubs: [
          { id: `a${id}`, title: 'Chess' },
          { id: `b${id}`, title: 'Choir' },
        ],
      })),
    },
  }),
};

const server = createServer((request, response) => {
  void text(request).then(() =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(answers[request.url ?? '']),
  );
});

await startedWith();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  answersAt(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
});
