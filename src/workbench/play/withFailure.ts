import { HostError } from "../protocol/HostError";
import type { Answer } from "./schema/Step";
import type { Stage } from "./Stage";

/**
 * Plays an action while the request that `fail` named fails. Requests are counted as Excel gets them, by the first action
 * in each. Where the add-in made fewer, the step says so: nothing failed.
 */
export async function withFailure(stage: Stage, play: () => Promise<Answer>): Promise<Answer> {
  const { failure } = stage;
  if (!failure) return play();
  stage.failure = null;
  const { host } = await stage.workbook();
  const { switches } = host;
  const before = switches.beforeAction;
  let requests = 0;
  switches.beforeAction = (action, index) => {
    requests += index === 0 ? 1 : 0;
    if (requests === failure.request && index === 0 && failure.how === "lost") switches.lostAnswers = 1;
    if (requests === failure.request && failure.how === "refused")
      throw new HostError("GeneralException", "There was an internal error while processing the request.");
    before?.(action, index);
  };
  try {
    const answer = await play();
    return requests < failure.request ? { ...answer, notFailed: `the add-in made ${requests} requests` } : answer;
  } finally {
    switches.beforeAction = before;
    switches.lostAnswers = 0;
  }
}
