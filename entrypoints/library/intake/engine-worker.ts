import { engine } from './engine.ts';

/** The name of a question and what it is of. */
export type Question = { [N in keyof typeof engine]: [N, Parameters<(typeof engine)[N]>[0]] }[keyof typeof engine];

addEventListener('message', ({ data: [name, body] }: MessageEvent<Question>) => {
  const answer: (body: never) => unknown = engine[name];
  postMessage(answer(body as never));
});
