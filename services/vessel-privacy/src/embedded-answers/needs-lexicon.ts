import type { NeedCategory } from '../vessels/needs.ts';

/**
 * A need, how it is called, and the words and phrases by which English speakers show it. `*` stands for any ending of a
 * word.
 */
export interface KnownNeed {
  /** Reads on after "I need". */
  readonly need: string;
  readonly category: NeedCategory;
  /** Separated by commas. */
  readonly shows: string;
}

/** The six kinds, each with the needs that conflicts between two people turn about most. Written for this. */
export const knownNeeds: readonly KnownNeed[] = [
  {
    category: 'SAFETY',
    need: 'to feel safe',
    shows:
      'safe, unsafe, safety, danger*, threat*, scared, afraid, frighten*, terrif*, intimidat*, violent, violence, yell*, shout*, scream*, slam*, walking on eggshells, on edge, fear, fears, harm*, hurt me physically, panic*',
  },
  {
    category: 'SAFETY',
    need: 'to be able to rely on what was said',
    shows:
      'trust*, rely, relied, reliab*, unreliab*, depend on, betray*, lied, lie to me, lying, lies, dishonest*, honest*, secret*, cheat*, behind my back, broke your word, stand me up, stood me up, went back on',
  },
  {
    category: 'SAFETY',
    need: 'calm and predictability',
    shows:
      'calm*, peace*, stabil*, unstable, predict*, unpredict*, chaos, chaotic, out of nowhere, last minute, last-minute, uncertain*, insecur*, secure, security, worry, worried, worrying, money problems, debt*, rent, bills',
  },
  {
    category: 'CONNECTION',
    need: 'closeness',
    shows:
      'close to, closer, closeness, connect*, disconnect*, distant, distance, drift*, intimacy, intimate, affection*, warmth, hug, hugs, hugged, tender*, love me, loved, unloved, miss you, missed you, miss us, cold to me, shut me out, shuts me out, silent treatment, silence',
  },
  {
    category: 'CONNECTION',
    need: 'time together',
    shows:
      'time together, time with, spend time, date night, evenings together, on the phone, on your phone, screen*, never home, always working, no time for, quality time, weekend alone, cancelled on me, evenings together, be together',
  },
  {
    category: 'CONNECTION',
    need: 'to belong',
    shows:
      'belong*, left out, leave me out, exclud*, included, include me, lonely, loneliness, feel alone, felt alone, left alone, all alone, so alone, isolated, outsider, without me, not invited, ignored by, abandon*, rejected, rejection, part of',
  },
  {
    category: 'CONNECTION',
    need: 'support',
    shows:
      'support*, help me, helped me, no help, on my own with, by myself, there for me, comfort*, care about me, cares about me, cared for, stand by me, have my back, need a hand, lean on',
  },
  {
    category: 'AUTONOMY',
    need: 'to decide for myself',
    shows:
      'control*, decide for me, decided for me, decides for me, decided without, without asking, my own decision*, my choice*, choice*, choose, permission, boss*, tells me what, told me what, tell me how, micromanag*, dictate*, force*, pressure*, pushed into, push me, nag*, manipulat*',
  },
  {
    category: 'AUTONOMY',
    need: 'room of my own',
    shows:
      'space, privacy, private, my own time, time for myself, time alone, hour alone, be alone, to myself, breathing room, suffocat*, smother*, cling*, trapped, read my messages, went through my, checks my, check my phone, freedom, free to, independen*, breathe, my own pace, overwhelm*',
  },
  {
    category: 'AUTONOMY',
    need: 'to be allowed to say no',
    shows:
      'say no, said no, saying no, my boundar*, boundar*, crossed a line, crosses the line, overstep*, take no for an answer, no is a no, intrud*, barge*, limits',
  },
  {
    category: 'RECOGNITION',
    need: 'to be heard',
    shows:
      'listen*, heard, unheard, hear me, hear what, interrupt*, cut me off, cuts me off, talk over, talks over, talked over, ignor*, dismiss*, brush* off, brushed aside, not hearing, understand me, understood, misunderst*, look up from',
  },
  {
    category: 'RECOGNITION',
    need: 'to be seen and thanked',
    shows:
      'appreciat*, unappreciat*, thank*, gratitude, grateful, ungrateful, noticed, notice what, notices, invisible, unseen, see me, see what i do, taken for granted, take me for granted, takes me for granted, for granted, credit, praise*, acknowledg*, recogni*, effort*, unnoticed',
  },
  {
    category: 'RECOGNITION',
    need: 'respect',
    shows:
      'respect*, disrespect*, humiliat*, embarrass*, mock*, ridicul*, laughed at, made fun, belittl*, condescend*, patroni*, insult*, rude, contempt*, in front of, called me, names, stupid, worthless, shame*, dignity, rolled your eyes, rolls his eyes, rolls her eyes',
  },
  {
    category: 'RECOGNITION',
    need: 'to matter',
    shows:
      'matter to, matter at all, important to you, priority, priorit*, second place, forgot*, forget my, forgets, birthday, anniversary, good enough, not enough, valued, value me, worth, care less, too busy for, more important than',
  },
  {
    category: 'MEANING',
    need: 'a direction that is shared',
    shows:
      'future, our plan*, goals, same page, where this is going, where we are going, direction, dream*, vision, commit*, marriage, children, move in, settle down, growing apart, want different things, plans for',
  },
  {
    category: 'MEANING',
    need: 'to grow',
    shows:
      'grow, growth, learn*, stuck, stagnat*, going in circles, same fight, same argument, develop, potential, bored, boredom, routine, change anything, change in me, stand still, standing still',
  },
  {
    category: 'MEANING',
    need: 'what I do to make sense',
    shows:
      'meaning*, purpose, point of, pointless, what for, sense of it, believe in, values, beliefs, faith, integrity, creativ*, my work, my art, my calling, inspir*, give up on, gave up on, empty',
  },
  {
    category: 'FAIRNESS',
    need: 'a fair share of the work',
    shows:
      'chore*, dishes, laundry, cleaning, clean up, housework, cooking, errands, groceries, trash, do everything, doing everything, everything myself, all the work, my share, your share, share of, pull your weight, one-sided, carry the, burden*, mental load, kids to, homework, pick up after, do it all',
  },
  {
    category: 'FAIRNESS',
    need: 'fairness',
    shows:
      'fair, unfair*, fairly, fairness, just not right, equal*, unequal, double standard*, one rule for, justice, unjust*, take turns, my turn, favour*, favor*, always me who, i am the one who, compromise*, meet me halfway, give and take, even',
  },
  {
    category: 'FAIRNESS',
    need: 'agreements to be kept',
    shows:
      'promis*, agreed, agreement*, deal, broke our, broken promise, kept your word, keep your word, late again, late, on time, deadline*, owe*, paid back, pay back, pay me back, split the, my money, our money, spent, apolog*, sorry, make it right, accountab*, responsib*',
  },
];

/** What a need of a category is called when nothing closer is known, or when two people's words for it differ. */
export const needOf: Readonly<Record<NeedCategory, string>> = {
  SAFETY: 'to feel safe with each other',
  CONNECTION: 'closeness',
  AUTONOMY: 'room to decide for oneself',
  RECOGNITION: 'to be seen and heard',
  MEANING: 'a direction that makes sense to both',
  FAIRNESS: 'a fair share of give and take',
};
