// Who may know whom. Each rule has a tree in infra/checks/fixtures that breaks it, and a test that it is found.
const tests = '(\\.spec\\.ts$|\\.fixture\\.ts$|/test/)';
const source = { path: '', pathNot: tests };
// A fake stands beside the client that it is for, with the suite that both pass. Tests alone import them.
const fakes = '(/fake-[^/]+\\.ts$|\\.contract\\.ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third. Types count: a reader needs them too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'contracts-know-nobody',
      comment: 'Everybody knows the contracts, so they know nobody.',
      severity: 'error',
      from: { ...source, path: '^libs/contracts/' },
      to: { path: '^(libs/(?!contracts/)|services/|gateway/|infra/)' },
    },
    {
      name: 'events-know-contracts-alone',
      comment: 'The libraries stand on one another in one order: contracts, events, database, service, testkit.',
      severity: 'error',
      from: { ...source, path: '^libs/events/' },
      to: { path: '^(libs/(?!contracts/|events/)|services/|gateway/|infra/)' },
    },
    {
      name: 'database-knows-contracts-and-events',
      comment: 'The libraries stand on one another in one order: contracts, events, database, service, testkit.',
      severity: 'error',
      from: { ...source, path: '^libs/database/' },
      to: { path: '^(libs/(?!contracts/|events/|database/)|services/|gateway/|infra/)' },
    },
    {
      name: 'models-know-contracts-alone',
      comment: 'Models stand beside events: any service may use them, and they know nothing of databases or requests.',
      severity: 'error',
      from: { ...source, path: '^libs/models/' },
      to: { path: '^(libs/(?!contracts/|models/)|services/|gateway/|infra/)' },
    },
    {
      name: 'mail-knows-contracts-alone',
      comment:
        'Mail stands beside models: any service may write letters, and the library knows nothing of databases or requests.',
      severity: 'error',
      from: { ...source, path: '^libs/mail/' },
      to: { path: '^(libs/(?!contracts/|mail/)|services/|gateway/|infra/)' },
    },
    {
      name: 'push-knows-no-library',
      comment: 'Push stands beside mail: any service may push, and the library knows nothing of databases or requests.',
      severity: 'error',
      from: { ...source, path: '^libs/push/' },
      to: { path: '^(libs/(?!push/)|services/|gateway/|infra/)' },
    },
    {
      name: 'media-knows-contracts-alone',
      comment:
        'Media stands beside mail: any service may keep pictures, and the library knows nothing of databases or the graph.',
      severity: 'error',
      from: { ...source, path: '^libs/media/', pathNot: `${tests}|${fakes}` },
      to: { path: '^(libs/(?!contracts/|media/)|services/|gateway/|infra/)' },
    },
    {
      name: 'libraries-know-no-service',
      comment: 'A library that knows a service is part of it.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(services|gateway|infra)/' },
    },
    {
      name: 'testkit-is-for-tests',
      comment: 'What is deployed carries nothing of the tests. Local starts and commands may use the embedded parts.',
      severity: 'error',
      from: { path: '^(libs/(?!testkit/)|services/|gateway/)', pathNot: `${tests}|${fakes}` },
      to: { path: '^libs/testkit/' },
    },
    {
      name: 'fakes-are-for-tests',
      comment: 'What is deployed asks the real service.',
      severity: 'error',
      from: { path: '^(libs/(?!testkit/)|services/|gateway/)', pathNot: `${tests}|${fakes}` },
      to: { path: fakes },
    },
    {
      name: 'clients-stand-on-the-libraries',
      comment: 'A client knows one service. A library for any service knows none, and none of their clients.',
      severity: 'error',
      from: { path: '^libs/(?![^/]+-client/)', pathNot: tests },
      to: { path: '^libs/[^/]+-client/' },
    },
    {
      name: 'services-know-no-other',
      comment: 'Services know of each other what the contracts say, and deploy alone.',
      severity: 'error',
      from: { path: '^services/([^/]+)/', pathNot: tests },
      to: { path: '^(services/(?!$1/)|gateway/|infra/)' },
    },
    {
      name: 'gateway-knows-no-service',
      comment: 'The gateway reads published schemas; it runs on any supergraph.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: tests },
      to: { path: '^(services/|infra/|libs/database/)' },
    },
    {
      name: 'resolvers-leave-the-database-alone',
      comment:
        'A resolver takes the actor, calls an operation or a loader, and returns. Queries are written beside it.',
      severity: 'error',
      from: { path: '^services/.*/resolvers\\.ts$' },
      to: { path: '(^|node_modules/)(typeorm|pg|kafkajs)(/|$)|^libs/database/' },
    },
    {
      name: 'only-the-edge-knows-graphql',
      comment: 'Operations, entities and pure functions can be called by a job or a consumer as well.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/', pathNot: '(/resolvers\\.ts$|__generated__|\\.spec\\.ts$)' },
      to: { path: '(^|node_modules/)(graphql|@apollo)(/|$)' },
    },
    {
      name: 'services-reach-nothing-by-themselves',
      comment: 'A service reaches its database through the unit of work, and topics through the outbox and when().',
      severity: 'error',
      from: { path: '^services/[^/]+/src/' },
      to: {
        path: '(^|node_modules/)(pg|kafkajs)(/|$)|^libs/events/|^libs/database/src/(admission|data-source|entity-writes|migrate|provision|session|tracker)\\.ts$',
      },
    },
    {
      name: 'source-knows-no-test',
      comment: 'What runs does not depend on what tests it.',
      severity: 'error',
      from: { path: '/src/', pathNot: '(\\.spec\\.ts$|\\.contract\\.ts$|\\.fixture\\.ts$)' },
      to: { path: '(\\.spec\\.ts$|\\.fixture\\.ts$)' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      // Files for the browser, and those that run before anything is installed, find their imports in other ways.
      from: { pathNot: '^gateway/explorer/|\\.mjs$' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.cache|\\.data|dist|fixtures|template)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
