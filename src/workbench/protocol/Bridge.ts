import type { RequestBody, RequestMessage } from "./messages";
import { FunctionCalls } from "./FunctionCalls";
import { processRequest, ReferenceStore, type ProcessorHost } from "./RequestProcessor";

/** How much went over the wire, for figures in tests. */
export interface Traffic {
  requests: number;
  bytes: number;
  /** The bytes of the answers, and of the largest one. */
  answered: number;
  largestAnswer: number;
}

/** The object that Office.js finds as `window._richApiNativeBridge`: requests as text, answers as text. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const customFunctionsClass = "Microsoft.ExcelServices.CustomFunctions";

/** Answers the library's requests in order, one at a time; answers of custom functions are taken in at once. */
export class Bridge {
  readonly native: NativeBridge;
  readonly functions: FunctionCalls;
  /** Requests about the workbook; deliveries of custom functions and start-up notices are not counted. */
  readonly traffic: Traffic = { requests: 0, bytes: 0, answered: 0, largestAnswer: 0 };
  private readonly references = new ReferenceStore();
  private queue: Promise<void> = Promise.resolve();
  private unanswered = 0;
  /** How many requests changed something: the library says so of each. */
  writes = 0;

  /** @param listening when the add-in is loaded; left out: it is */
  constructor(
    private readonly host: ProcessorHost,
    listening?: Promise<void>,
  ) {
    this.native = { sendMessageToHost: (text) => this.receive(text) };
    this.functions = new FunctionCalls((message) => this.send(message), listening);
  }

  /** Raises an event or calls into the library. */
  send(message: object): void {
    this.native.onMessageFromHost?.(JSON.stringify(message));
  }

  /** The page is gone: what is still to be answered or told reaches nobody. */
  close(): void {
    delete this.native.onMessageFromHost;
  }

  /** Resolves when every request so far has been answered. */
  idle(): Promise<void> {
    return this.queue;
  }

  /** Whether the library still waits for an answer about the workbook. */
  get isBusy(): boolean {
    return this.unanswered > 0;
  }

  private receive(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    const body =
      typeof request.message.body === "string"
        ? (JSON.parse(request.message.body) as RequestBody)
        : request.message.body;
    const className = Object.values(body.ObjectPaths ?? {}).find((path) => path.ObjectPathType === 2)?.Name;
    if (className === customFunctionsClass) {
      this.functions.receive(body);
      this.answer(request.id, {
        Results: (body.Actions ?? []).map((action) => ({ ActionId: action.Id, Value: null })),
      });
      return;
    }
    const isCounted = className === undefined;
    const size = isCounted ? bytesOf(text) : 0;
    this.traffic.requests += isCounted ? 1 : 0;
    this.traffic.bytes += size;
    this.unanswered += 1;
    this.writes += isCounted && request.flags === 1 ? 1 : 0;
    this.queue = this.queue.then(async () => {
      const heard = () => void (this.unanswered -= 1);
      if (size > this.host.payloadLimit()) return this.answer(request.id, refusal("Request"), heard);
      const done = await processRequest(body, this.host, this.references);
      const answered = isCounted ? bytesOf(JSON.stringify(done)) : 0;
      this.traffic.answered += answered;
      this.traffic.largestAnswer = Math.max(this.traffic.largestAnswer, answered);
      const answer = answered > this.host.payloadLimit() ? refusal("Response") : done;
      if (className === undefined && this.host.losesAnswer()) this.fail(request.id, heard);
      else this.answer(request.id, answer, heard);
    });
  }

  /** The work was done, but who asked never hears of it: a gateway that gave up. */
  private fail(id: number, heard: () => void): void {
    this.reply(id, 504, "", heard);
  }

  private answer(id: number, body: object, heard: () => void = () => undefined): void {
    this.reply(id, 200, JSON.stringify(body), heard);
  }

  /** The library expects an answer after its call has returned. */
  private reply(id: number, statusCode: number, body: string, heard: () => void): void {
    setTimeout(() => {
      heard();
      this.send({ id, type: 2, flags: 0, message: { statusCode, headers: {}, body } });
    }, 0);
  }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
function refusal(which: "Request" | "Response"): object {
  return {
    Error: {
      Code: `${which}PayloadSizeLimitExceeded`,
      Message: `The ${which.toLowerCase()} payload size has exceeded the limit.`,
      ActionIndex: 0,
      Location: "",
      HttpStatusCode: 400,
    },
    Results: [],
  };
}
