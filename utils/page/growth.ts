/** What is added within this time, in milliseconds, is read together. */
const TOGETHER = 16;

/** Hands on what was added soon after, what came meanwhile together. */
export class Growth {
  private waiting: Element[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isBusy = false;
  private readonly grew: (elements: readonly Element[]) => Promise<void>;

  constructor(grew: (elements: readonly Element[]) => Promise<void>) {
    this.grew = grew;
  }

  add(elements: readonly Element[]): void {
    this.waiting.push(...elements);
    if (!this.isBusy) this.timer ??= setTimeout(() => this.handOn(), TOGETHER);
  }

  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = [];
  }

  private async handOn(): Promise<void> {
    const elements = this.waiting.filter((element) => element.isConnected);
    this.forget();
    this.isBusy = true;
    // What could not be read or understood now comes with the next look at the whole page.
    await this.grew(elements).catch(() => undefined);
    this.isBusy = false;
    if (this.waiting.length > 0) this.add([]);
  }
}
