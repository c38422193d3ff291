import { words } from '../words/word-class.ts';
import type { Block } from './layout.ts';
import type { Scene } from './scene.ts';

const HEADS = words(
  'runs heads leads manages founded owns chairs runs executive ceo cfo coo chairman chairwoman founder director boss president owner',
);
const WE = words("we our us we're we've i i'd i've i'm my mine me");
const QUOTE = words('"');
const OPENING = 4;
const LEAST_ANSWERS = 3;
const BLOCKS = 60;

/** Paragraphs that answer a question or are somebody's words from their first letter on. */
const answersOf = (scene: Scene): readonly Block[] =>
  scene.blocks
    .slice(0, BLOCKS)
    .filter(
      ({ from, kind }, at) =>
        kind !== 'question' && (scene.is(from, QUOTE) || scene.blocks[at - 1]?.kind === 'question'),
    );
const speaksOfUs = (scene: Scene, { from, to }: Block): boolean => scene.first(from, to, WE) >= 0;

/** The company whose head answers questions in an interview; null where the text is none. */
export function companyInterviewed(scene: Scene): string | null {
  if (answersOf(scene).filter((answer) => speaksOfUs(scene, answer)).length < LEAST_ANSWERS) return null;
  for (let index = 0; index < Math.min(OPENING, scene.reading.sentences.length); index++) {
    const { from, to } = scene.reading.sentences[index] as { from: number; to: number };
    const [company] = scene.namesIn(index).companies;
    if (company && scene.first(from, to, HEADS) >= 0) return company.id;
  }
  return null;
}
