export interface BrokenRule {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

interface Rule {
  readonly says: string;
  readonly appliesTo: (file: string) => boolean;
  /** A line that breaks it. */
  readonly breaks: RegExp;
  /** Other rules leave comments out. */
  readonly readsComments?: true;
  /** For rules about files of a kind that their name does not tell. */
  readonly among?: RegExp;
}

const isTest = (file: string) => /\.spec\.ts$|\/test\//.test(file);

/** Comments may speak of what code may not do. */
const isComment = (line: string) => /^\s*(\/\/|\*|\/\*)/.test(line);

const rules: readonly Rule[] = [
  {
    says: 'A service is told the time (tx.now, a parameter): with a clock of its own it cannot be run for another moment.',
    appliesTo: (file) => /^services\/[^/]+\/src\//.test(file) && !isTest(file) && !file.includes('__generated__'),
    // A clock that can be passed in may be the machine's unless it is.
    breaks: /\bDate\.now\(\)|(?<!clock = \(\) => )\bnew Date\(\)/,
  },
  {
    says: 'An entity imports nothing of @kindred/service: an operation reads texts, knows who asks, opens the unit of work, and passes values.',
    appliesTo: (file) => /^services\/[^/]+\/src\//.test(file),
    breaks: /from '@kindred\/(service\/|database\/(unit-of-work|reads|pages)')/,
    among: /^@Entity\(/m,
  },
  {
    says: 'A new entity is made with createEntity(): it does not compile without a column that was added.',
    appliesTo: (file) => /^(services|libs)\/[^/]+\/src\//.test(file) && !isTest(file),
    breaks: /\bObject\.assign\(\s*new \w+\(\), \{/,
  },
  {
    says: 'A resolver reads through loaders, or calls an operation. Opening a read here costs a statement for each entry of a list.',
    appliesTo: (file) => /^services\/.*\/resolvers\.ts$/.test(file),
    breaks: /\b(reads|work)\.(run|read)\(|\btx\b/,
  },
  {
    says: 'A loader of sealed texts is made with openedTexts() of @kindred/service/sealed-texts.',
    appliesTo: (file) => /^services\/.*\/loaders\.ts$/.test(file),
    breaks: /\bsealer\.open(All)?\(/,
  },
  {
    says: 'What is shown to a person alone is decided by ownOnly or isOwn of @kindred/service/own-only.',
    appliesTo: (file) => /^services\/[^/]+\/src\//.test(file) && !isTest(file),
    breaks: /\bcaller\??\.userId ===/,
  },
  {
    says: 'Settings are read in environment.ts and nowhere else.',
    appliesTo: (file) =>
      /^(services\/[^/]+|libs\/[^/]+|gateway)\/src\//.test(file) && !isTest(file) && !file.endsWith('/environment.ts'),
    breaks: /\bprocess\.env\b/,
  },
  {
    says: 'A test waits with eventually() or is passed the clock; it does not sleep.',
    appliesTo: (file) => file.endsWith('.spec.ts') && !file.startsWith('infra/checks/'),
    breaks: /await (sleep|delay|pause|wait)\(|setTimeout\((r|res|resolve|done)\b/,
  },
  {
    says: 'A test depends on no speed: compare counts, pass the clock in, or measure in a bench. What must end ends by the limit of the test.',
    appliesTo: (file) => file.endsWith('.spec.ts') && !file.startsWith('infra/checks/'),
    breaks:
      /expect\(.*(performance\.now\(\)|Date\.now\(\) - |elapsed|[tT]ook|[dD]uration).*\.toBeLess|monitorEventLoopDelay|expect\(.*\bratio\b/,
  },
  {
    says: 'A switched-off check says nothing; mend the code or the rule. A test that wants what is not here says so with skip().',
    appliesTo: (file) => /\.(ts|mjs)$/.test(file) && !file.startsWith('infra/checks/'),
    readsComments: true,
    breaks: /eslint-disable|oxlint-disable|@ts-(ignore|nocheck|expect-error)|\b(it|describe|test)\.(only|todo|skip)\(/,
  },
  {
    says: 'A line of a comment has at most 120 columns. The formatter holds the code.',
    appliesTo: (file) => /\.(ts|mjs|js)$/.test(file) && !file.includes('__generated__'),
    readsComments: true,
    breaks: /^(?=.{121})\s*(\/\/|\*|\/\*(?! GraphQL))(?!.*:\/\/)/,
  },
  {
    says: 'A comment names its subject: the caller, the relay, this function. It does not say somebody, nobody or whoever.',
    appliesTo: (file) =>
      /\.(ts|mjs|js|graphql)$/.test(file) &&
      !/^(services\/(identity|payments|vessel-privacy)|test|docs|infra\/checks)\//.test(file) &&
      !file.includes('__generated__'),
    readsComments: true,
    breaks: /(\/\/ |^\s*\* |\/\*\* |^\s*").*(?<!`)\b([Nn]obody|[Ss]omebody|[Ww]hoever)\b/,
  },
  {
    says: 'A line of a schema has at most 120 columns: break its description.',
    appliesTo: (file) => file.endsWith('.graphql') && !file.startsWith('docs/'),
    breaks: /^.{121}/,
  },
  {
    says: 'An address of a package registry does not belong in the lock file.',
    appliesTo: (file) => file === 'pnpm-lock.yaml',
    breaks: /tarball: ?https?:|resolution:.*https?:/,
  },
];

/** A barrel makes everything know everything; import the file itself. */
const barrel = /(^|\/)(libs|services|gateway|infra)\/.*\/index\.(ts|mjs)$/;

/** A rule about text that spans lines. */
interface TextRule {
  readonly says: string;
  readonly appliesTo: (file: string) => boolean;
  /** Each match breaks it, unless `isKept` says otherwise. */
  readonly breaks: RegExp;
  readonly isKept?: (match: RegExpExecArray) => boolean;
}

const textRules: readonly TextRule[] = [
  {
    // Depending on its statistics, PostgreSQL runs such a subselect for each row of the table.
    says: 'A LIMIT of rows to write belongs in WITH … AS MATERIALIZED, or in = ANY (ARRAY(SELECT …)): behind IN it may be run for each row.',
    appliesTo: (file) => /^(libs|services)\/.*\.ts$/.test(file),
    breaks: /\b(?:UPDATE|DELETE FROM)\b[^`;]*?\b(?:IN|FROM|USING)\s*\(\s*SELECT\b[^`;]*?\bLIMIT\b/g,
  },
  {
    says: 'A link to a decision is read with the number of its file.',
    appliesTo: (file) => file.endsWith('.md'),
    breaks: /\[ADR\s+(\d+)\]\([^)]*?(\d{4})-[^)]*\)/g,
    isKept: ([, read, named]) => Number(read) === Number(named),
  },
];

/** The places of a file that break a rule of the house. */
export function brokenRules(file: string, text: string): BrokenRule[] {
  const found: BrokenRule[] = barrel.test(file)
    ? [{ file, line: 1, rule: 'There are no barrels: import the file that has it.' }]
    : [];
  for (const { says, breaks, isKept } of textRules.filter(({ appliesTo }) => appliesTo(file)))
    for (const match of text.matchAll(breaks))
      if (!isKept?.(match)) found.push({ file, line: text.slice(0, match.index).split('\n').length, rule: says });
  const applying = rules.filter(({ appliesTo, among }) => appliesTo(file) && (among?.test(text) ?? true));
  if (applying.length === 0) return found;
  for (const [index, line] of text.split('\n').entries()) {
    for (const { breaks, says, readsComments } of applying) {
      if (breaks.test(line) && (readsComments || !isComment(line))) found.push({ file, line: index + 1, rule: says });
    }
  }
  return found;
}
