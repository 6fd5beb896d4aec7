import {
  library,
  marker,
  markedAspects,
  type History,
  type Kept,
  type MarkedAspect,
  type Said,
  type Shared,
} from './history.ts';

/**
 * What may reach the prompt of a history's last message, said again from the rules and not from the code: by walking
 * over all that there is and asking of each thing whether somebody may be given it. Everything that is not in the
 * answer must not be in a prompt.
 */
export function mayReach(history: History): Set<string> {
  const { said, kept, shared, together } = history;
  const allowed = new Set([marker.message]);
  const allow = (yes: boolean, mark: string) => yes && allowed.add(mark);
  for (const [nth, one] of said.entries()) {
    const spoken = (one.stage === 4 || wasRecallable(one)) && isOfConversation(one, history);
    allow(spoken, marker.said(nth));
    allow(spoken && one.answered && stillStands(one, history), marker.answer(nth));
    allow(
      feelingsCount(history) && one.who === history.served && wasRecallable(one) && one.intensity !== null,
      marker.withReading(nth),
    );
  }
  for (const [nth, item] of kept.entries()) allow(mayBeRecalled(item, history), marker.kept(nth));
  for (const [nth, content] of shared.entries()) allow(mayBePassedOn(content, history), marker.shared(nth));
  for (const [nth, made] of together.entries()) {
    const stands =
      made.restsOn.every((of) => shared[of % Math.max(1, shared.length)]?.revoked === false) || shared.length === 0;
    allow(
      stageNow(history) === 4 && bothReached(history) >= 3 && (made.kind === 'agreement' || (made.confirmed && stands)),
      marker.together(nth),
    );
  }
  for (let nth = 0; nth < library.published; nth += 1) allow(stageNow(history) === 4, marker.library(nth));
  for (const aspect of markedAspects)
    allow(mayShapeTheAnswer(history, aspect), marker.calibrated(history.served, aspect));
  return allowed;
}

/** Their own alone, of what they allow, and in what nobody else reads: an answer to both would tell the other of it. */
function mayShapeTheAnswer(history: History, aspect: MarkedAspect): boolean {
  const own = history.calibrated[history.served];
  return own?.consent === 'live' && own.aspects.includes(aspect) && stageNow(history) < 4;
}

/** Where the person served is when the guide answers; what both read is of stage 4 in any case. */
export function stageNow({ stages, served, advancedMeanwhile }: History): number {
  return advancedMeanwhile ? Math.min(4, stages[served] + 1) : stages[served];
}

/** The highest stage that both have completed, -1 for none. */
export function bothReached({ stages, served, advancedMeanwhile }: History): number {
  const partner = served === 'ann' ? 'ben' : 'ann';
  const own = stages[served] - (advancedMeanwhile && stages[served] < 4 ? 0 : 1);
  return Math.min(own, stages[partner] - 1);
}

function wasRecallable({ intensity, changedTo }: Said): boolean {
  return intensity === null || (intensity < 8 && (changedTo ?? 0) < 8);
}

function isOfConversation({ who, stage }: Said, history: History): boolean {
  if (stage !== history.stages[history.served]) return false;
  return who === history.served || (stage === 4 && bothReached(history) >= 3);
}

/** Nothing that the other took back since is in the answer, and nothing that is too early for the person served. */
function stillStands(one: Said, history: History): boolean {
  const content = madeWith(one, history);
  return !content || (!content.revoked && (content.who === history.served || bothReached(history) >= 1));
}

/** What of the other's an answer was made with. */
export function madeWith({ who, madeWith: nth }: Said, { shared }: History): Shared | null {
  const content = nth === null ? undefined : shared[nth];
  return content && content.who !== who ? content : null;
}

/** Stages in which what somebody felt is given. */
function feelingsCount(history: History): boolean {
  return [1, 2].includes(stageNow(history));
}

function mayBeRecalled({ who, kind, intensity, outOf, elsewhere }: Kept, history: History): boolean {
  if (who !== history.served || elsewhere) return false;
  if (kind === 'reading' && intensity >= 8) return false;
  const source = sourceOf({ kind, outOf, who, elsewhere }, history);
  if (source && !wasRecallable(source)) return false;
  return feelingsCount(history) || (kind === 'need' && stageNow(history) === 3);
}

/**
 * The message in which the guide found something: one of the same person in this session, if there is one by that
 * number.
 */
export function sourceOf({ kind, outOf, who, elsewhere }: Omit<Kept, 'intensity'>, { said }: History): Said | null {
  if (outOf === null || elsewhere || kind === 'document' || kind === 'reading') return null;
  const source = said[outOf];
  return source?.who === who ? source : null;
}

function mayBePassedOn({ who, type, revoked }: Shared, history: History): boolean {
  if (revoked) return false;
  const stage = stageNow(history);
  if (who === history.served) return stage === 2;
  if (stage === 2) return bothReached(history) >= 1;
  const servedSharesANeed = history.shared.some(
    (other) => other.who === history.served && other.type === 'IDENTIFIED_NEED' && !other.revoked,
  );
  return stage === 3 && bothReached(history) >= 2 && type === 'IDENTIFIED_NEED' && servedSharesANeed;
}
