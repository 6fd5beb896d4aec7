import { readSettings } from './environment.ts';
import { InvalidSettings } from './invalid-settings.ts';

describe('what the gateway is told', () => {
  it('takes the command line before the environment', () => {
    const settings = readSettings(
      { supergraph: '/graphs/a.graphql', port: '4100' },
      { PORT: '4200', SUPERGRAPH_FILE: '/graphs/b.graphql' },
    );
    expect(settings).toMatchObject({ port: 4100, supergraph: { file: '/graphs/a.graphql' } });
  });

  it('asks no identity about a supergraph given by hand', () => {
    const identity = { JWKS_URL: 'http://identity:4001/jwks.json' };
    expect(readSettings({ supergraph: 'a.graphql' }, identity).identity).toBeNull();
    expect(readSettings({}, { ...identity, SUPERGRAPH_FILE: 'a.graphql' }).identity).toEqual({
      jwksUrl: identity.JWKS_URL,
      issuer: 'https://identity.kindred',
      audience: 'kindred',
    });
  });

  it('shows neither explorer nor schema in production, nor to other origins', () => {
    expect(readSettings({ supergraph: 'a' }, { NODE_ENV: 'production' })).toMatchObject({
      explorer: false,
      introspection: false,
      corsOrigins: [],
    });
    expect(readSettings({ supergraph: 'a' }, {})).toMatchObject({
      explorer: true,
      introspection: true,
      corsOrigins: 'loopback',
    });
  });

  it('answers under further names, and has browsers keep to HTTPS, only when told', () => {
    expect(readSettings({ supergraph: 'a' }, {})).toMatchObject({ allowedHosts: [], hstsSeconds: 0 });
    expect(
      readSettings({ supergraph: 'a' }, { ALLOWED_HOSTS: 'Graph.example, .b.example', HSTS_SECONDS: '60' }),
    ).toMatchObject({ allowedHosts: ['graph.example', '.b.example'], hstsSeconds: 60 });
    expect(() => readSettings({ supergraph: 'a' }, { HSTS_SECONDS: 'long' })).toThrow(InvalidSettings);
  });

  it('finds the schemas of named services', () => {
    expect(
      readSettings({}, { SUBGRAPHS: 'identity=http://identity:4001/graphql', SCHEMAS_DIR: '/srv/services' }).supergraph,
    ).toEqual({
      services: [{ name: 'identity', url: 'http://identity:4001/graphql', schemaDir: '/srv/services/identity/schema' }],
    });
  });

  it('streams replies from the service that has the guide, and from none with a supergraph given by hand', () => {
    const variables = {
      SUBGRAPHS: 'identity=http://identity:1/graphql,vessel-privacy=http://vessel-privacy:2/graphql',
      SCHEMAS_DIR: '/srv',
    };
    const streamsWith = (more: object) => readSettings({}, { ...variables, ...more }).replyStreams;
    expect(streamsWith({})).toEqual([{ prefix: 'messages', url: 'http://vessel-privacy:2/graphql' }]);
    expect(streamsWith({ REPLIES_URL: 'http://guide:3' })).toEqual([{ prefix: 'messages', url: 'http://guide:3' }]);
    expect(streamsWith({ SUBGRAPHS: 'identity=http://identity:1/graphql' })).toEqual([]);
    expect(readSettings({ supergraph: 'a' }, variables).replyStreams).toEqual([]);
  });

  it('streams replies from each service that is declared to, under its prefix', () => {
    const variables = {
      SUBGRAPHS: 'vessel-privacy=http://vessels:2/graphql,companion-journal=http://companion:3/graphql',
      SCHEMAS_DIR: '/srv',
      REPLY_STREAMS: 'vessel-privacy=messages, companion-journal=chat-turns',
    };
    expect(readSettings({}, variables).replyStreams).toEqual([
      { prefix: 'messages', url: 'http://vessels:2/graphql' },
      { prefix: 'chat-turns', url: 'http://companion:3/graphql' },
    ]);
    for (const wrong of [
      'messages',
      'nothing=messages',
      'vessel-privacy=../metrics',
      'vessel-privacy=a,companion-journal=a',
    ])
      expect(() => readSettings({}, { ...variables, REPLY_STREAMS: wrong })).toThrow(/REPLY_STREAMS/);
  });

  it('finds the service that has calendars among the subgraphs, unless it is named', () => {
    const variables = { SUBGRAPHS: 'tribe-events=http://tribe-events:2/graphql', PUBLISHED_DIR: 'published' };
    expect(readSettings({}, variables).calendarsUrl).toBe('http://tribe-events:2/graphql');
    expect(readSettings({}, { ...variables, CALENDARS_URL: 'http://calendars:3' }).calendarsUrl).toBe(
      'http://calendars:3',
    );
    expect(() => readSettings({}, { ...variables, CALENDARS_URL: 'nowhere' })).toThrow(/CALENDARS_URL/);
    expect(readSettings({ supergraph: 'a' }, variables).calendarsUrl).toBeNull();
  });

  it('finds the services that keep pictures and videos among the subgraphs', () => {
    const tribes = 'tribe-events=http://tribe-events:2/graphql';
    const others = 'companion-journal=http://journals:3/graphql,messaging-agents=http://messages:5/graphql';
    const SUBGRAPHS = `${tribes},${others}`;
    const variables = { SUBGRAPHS, PUBLISHED_DIR: 'published', MEDIA_URL: 'http://media:4' };
    expect(readSettings({}, variables).mediaUrls).toEqual({
      'tribe-events': 'http://media:4',
      'companion-journal': 'http://journals:3/graphql',
      'messaging-agents': 'http://messages:5/graphql',
      'messaging-uploads': 'http://messages:5/graphql',
    });
    expect(readSettings({ supergraph: 'a' }, variables).mediaUrls).toEqual({});
  });

  it.each([
    [{}, /Say which graph/],
    [{ SUBGRAPHS: 'identity=http://identity:4001/graphql' }, /SCHEMAS_DIR/],
    [{ SUBGRAPHS: 'identity', SCHEMAS_DIR: '/srv' }, /no name=url/],
    [{ SUBGRAPHS: 'identity', PUBLISHED_DIR: '/srv' }, /no name=url/],
    [
      { SUBGRAPHS: 'identity=http://identity:4001/graphql', SCHEMAS_DIR: '/srv', NODE_ENV: 'production' },
      /PUBLISHED_DIR/,
    ],
    [{ SUPERGRAPH_FILE: 'a', PORT: 'four' }, /the port must be a whole number/],
    [{ SUPERGRAPH_FILE: 'a', EXPLORER: 'maybe' }, /EXPLORER must be true or false/],
    [{ SUPERGRAPH_FILE: 'a', REPLIES_URL: 'guide' }, /REPLIES_URL/],
    [{ SUPERGRAPH_FILE: 'a', JWKS_URL: 'identity' }, /JWKS_URL/],
  ])('refuses %j, and says why', (variables, why) => {
    expect(() => readSettings({}, variables)).toThrow(InvalidSettings);
    expect(() => readSettings({}, variables)).toThrow(why);
  });
});
