import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MissingPrerequisite } from '../missing-prerequisite.ts';
import { run } from '../processes/run.ts';
import type { JavaTools } from './find-java.ts';

export const kafkaVersion = '4.1.0';

/** Kafka itself, and a logging backend, which its libraries do not include. */
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>kindred</groupId>
  <artifactId>kafka-artefacts</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka_2.13</artifactId>
      <version>${kafkaVersion}</version>
    </dependency>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-slf4j-impl</artifactId>
      <version>2.24.3</version>
    </dependency>
  </dependencies>
</project>
`;

/**
 * The folder with Kafka's jars, fetched from Maven once (about 43 MB, 10 s) and then kept. They are fetched into a
 * folder of this process and renamed when all are there, so that a fetch that was broken off, or two at once, do no
 * harm.
 *
 * @param cacheFolder where it is kept, such as `.cache/kafka`
 * @throws MissingPrerequisite when they are not there and there is no `mvn` to fetch them
 */
export async function kafkaArtefacts(
  cacheFolder: string,
  tools: JavaTools,
  onProgress: (step: string) => void,
): Promise<string> {
  const folder = path.join(cacheFolder, kafkaVersion);
  if (existsSync(folder)) return folder;
  if (tools.mvn === undefined)
    throw new MissingPrerequisite(`Kafka ${kafkaVersion} has to be fetched, which takes mvn: ${tools.summary}.`);
  onProgress(`fetching Kafka ${kafkaVersion} from Maven, once`);
  const unfinished = `${folder}.in-preparation-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const pomFile = path.join(unfinished, 'pom.xml');
    writeFileSync(pomFile, pom);
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`, '-DincludeScope=runtime'];
    await run(tools.mvn.path, ['-B', '-f', pomFile, ...goal], { onLine: countJars(onProgress) });
    rmSync(pomFile);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  onProgress(`Kafka ${kafkaVersion} is in ${folder}: ${readdirSync(folder).length} jars`);
  return folder;
}

function countJars(onProgress: (step: string) => void): (line: string) => void {
  let fetched = 0;
  return (line) => {
    if (!/Downloaded from .*\.jar/.test(line)) return;
    fetched += 1;
    if (fetched % 20 === 0) onProgress(`${fetched} jars fetched`);
  };
}
