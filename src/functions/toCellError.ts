import { errorText, isSilence } from "../letter/errors";
import { LetterRefusal } from "./LetterRefusal";

/**
 * Answers a custom function: whatever goes wrong becomes a cell error here, and only here.
 * Where the letter is silent: #N/B; where the question is wrong: #WAARDE!; both with a Dutch text that Excel shows.
 */
export function answer<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (problem) {
    throw toCellError(problem);
  }
}

function toCellError(problem: unknown): CustomFunctions.Error {
  if (problem instanceof LetterRefusal) {
    const code = isSilence(problem.reason)
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
    return new CustomFunctions.Error(code, errorText(problem.reason));
  }
  if (problem instanceof CustomFunctions.Error) return problem;
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    "Onverwachte fout in de invoegtoepassing. Herbereken de cel; blijft de fout, meld dan de formule aan de beheerder.",
  );
}
