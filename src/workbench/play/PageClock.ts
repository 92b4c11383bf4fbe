type Work = (...args: unknown[]) => void;

interface Timer {
  readonly due: number;
  readonly delay: number;
  readonly run: () => void;
  readonly handle: NodeJS.Timeout;
}

/** In milliseconds: what waits longer than this is no work that is under way. */
const longest = 5_000;

/**
 * The time of the add-in's page. It runs like any clock, and it can be put on to the next thing that the page waits for:
 * "after 350 ms of silence" then takes no time, and is still after whatever came before.
 */
export class PageClock {
  private readonly timers = new Map<number, Timer>();
  private readonly intervals = new Set<NodeJS.Timeout>();
  private next = 1;
  private isStopped = false;
  private ahead: number;

  /** @param today the day that the page is to see, "2020-09-15"; left out: today */
  constructor(today: string | null = null) {
    this.ahead = today === null ? 0 : new Date(`${today}T12:00:00`).getTime() - Date.now();
  }

  now(): number {
    return Date.now() + this.ahead;
  }

  /** What the page gets for its timers. */
  readonly globals = {
    setTimeout: (work: unknown, delay?: unknown, ...args: unknown[]) => this.start(work, Number(delay) || 0, args),
    clearTimeout: (id: unknown) => this.clear(Number(id)),
    setInterval: (work: Work, delay?: number, ...args: unknown[]) => {
      if (this.isStopped) return 0;
      const handle = setInterval(work, delay, ...args);
      this.intervals.add(handle);
      return handle;
    },
    clearInterval: (handle: NodeJS.Timeout) => {
      clearInterval(handle);
      this.intervals.delete(handle);
    },
  };

  /** Puts the clock on to the first thing that the page waits for. @returns by how many milliseconds; null: it waits for nothing */
  skip(): number | null {
    const [first] = [...this.timers].filter(([, { delay }]) => delay <= longest).sort(([, a], [, b]) => a.due - b.due);
    if (!first) return null;
    const [id, { due, run }] = first;
    const by = Math.max(0, due - this.now());
    this.ahead += by;
    this.clear(id);
    run();
    return by;
  }

  /** For good: what the page still begins when it is closed would go on for ever. */
  stop(): void {
    this.isStopped = true;
    for (const id of [...this.timers.keys()]) this.clear(id);
    for (const handle of this.intervals) clearInterval(handle);
  }

  private start(work: unknown, delay: number, args: readonly unknown[]): number {
    const id = this.next++;
    if (this.isStopped) return id;
    const run = () => {
      this.timers.delete(id);
      if (typeof work === "function") (work as Work)(...args);
    };
    this.timers.set(id, { due: this.now() + delay, delay, run, handle: setTimeout(run, delay) });
    return id;
  }

  private clear(id: number): void {
    const timer = this.timers.get(id);
    if (timer) clearTimeout(timer.handle);
    this.timers.delete(id);
  }
}
