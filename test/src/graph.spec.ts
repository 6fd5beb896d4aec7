import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { graphAt } from './graph.ts';

/** Answers each request with the variables that it came with. */
let mirror: Server;
let url: string;
beforeAll(async () => {
  mirror = createServer(async (request, response) => {
    const { variables } = (await json(request)) as { variables: object };
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: variables }));
  });
  await once(mirror.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/graphql`;
});
afterAll(() => {
  mirror.close();
});

const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

it('sends ids as it has them', async () => {
  const graph = graphAt(url);
  expect(await graph.run('{ a }', { id })).toEqual({ id });
  expect(graph.address(`${url}/${id}`)).toBe(`${url}/${id}`);
});

it('sends ids in upper case where it is told to', async () => {
  const graph = graphAt(url, { upperCaseIds: true });
  expect(await graph.run('{ a }', { id })).toEqual({ id: id.toUpperCase() });
  expect(graph.address(`${url}/${id}`)).toBe(`${url}/${id.toUpperCase()}`);
});
