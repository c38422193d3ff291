import type { Asked, FromFace, ToFace } from '../../utils/page/face.ts';

/** Has the page's side do something. Rejects where it could not. */
export type Ask = <N extends keyof Asked>(name: N, body: Asked[N]['body']) => Promise<Asked[N]['answer']>;

type Waiting = { readonly done: (answer: never) => void; readonly failed: (reason: Error) => void };

/** What was asked of the page's side and is not answered yet. */
export class Asking {
  private readonly tell: (told: FromFace) => void;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(tell: (told: FromFace) => void) {
    this.tell = tell;
  }

  readonly ask: Ask = (name, body) =>
    new Promise((done, failed) => {
      const id = ++this.last;
      this.waiting.set(id, { done, failed });
      this.tell({ type: 'ask', id, name, body });
    });

  settle(told: Extract<ToFace, { id: number }>): void {
    const waiting = this.waiting.get(told.id);
    this.waiting.delete(told.id);
    if (told.type === 'reply') waiting?.done(told.answer as never);
    else waiting?.failed(new Error('The page’s side could not do it.'));
  }
}
