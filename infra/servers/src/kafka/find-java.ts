import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../processes/run.ts';

export interface Tool {
  path: string;
  version: string;
}

export interface JavaTools {
  /** 17 or newer; absent where there is none. */
  java?: Tool;
  mvn?: Tool;
  /** One sentence for people: what was found, and what is missing for Kafka. */
  summary: string;
}

const wantedJava = 17;

/** Looks for what Kafka needs: `java` 17 or newer (in JAVA_HOME, then on the path), and `mvn` to fetch Kafka with. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<JavaTools> {
  const [java, mvn] = await Promise.all([
    ask(env.JAVA_HOME ? path.join(env.JAVA_HOME, 'bin', 'java') : 'java', /version "([^"]+)"/, env),
    ask('mvn', /Apache Maven (\S+)/, env),
  ]);
  const fits = java !== undefined && majorOf(java.version) >= wantedJava;
  return { java: fits ? java : undefined, mvn, summary: summaryOf(java, fits, mvn) };
}

function summaryOf(java: Tool | undefined, fits: boolean, mvn: Tool | undefined): string {
  const found = [java && `java ${java.version}`, mvn && `mvn ${mvn.version}`].filter(Boolean).join(' and ');
  const missing = [!fits && `java ${wantedJava} or newer`, !mvn && 'mvn'].filter(Boolean).join(' and ');
  return [`found ${found || 'neither java nor mvn'}`, missing && found && `missing ${missing}`]
    .filter(Boolean)
    .join(', ');
}

/** 1.8 was Java 8; since 9 the first number is the version. */
function majorOf(version: string): number {
  const [first = 0, second = 0] = version.split(/[._-]/).map(Number);
  return first === 1 ? second : first;
}

async function ask(program: string, pattern: RegExp, env: NodeJS.ProcessEnv): Promise<Tool | undefined> {
  try {
    // Maven writes its name and version in bold, on a terminal or not.
    const version = pattern.exec(stripVTControlCharacters(await run(program, ['-version'], { env })))?.[1];
    return version === undefined ? undefined : { path: program, version };
  } catch {
    return undefined;
  }
}
