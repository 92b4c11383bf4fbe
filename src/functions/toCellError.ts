import { errorText, isSilence } from "../letter/errors";
import { errorWord } from "./errorWord";
import { isLedgerError, ledgerErrorText } from "./LedgerError";
import { LetterRefusal } from "./LetterRefusal";

/**
 * Answers a custom function: whatever goes wrong becomes a cell error here, and only here.
 * Where letter or ledger is silent: #N/B; where the question is wrong: #WAARDE!; both with a Dutch text that Excel shows.
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
    const { reason } = problem;
    const code = isSilence(reason) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
    return new CustomFunctions.Error(code, isLedgerError(reason) ? ledgerErrorText(reason) : errorText(reason));
  }
  if (problem instanceof CustomFunctions.Error) return fromArgument(problem);
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    "Onverwachte fout in de invoegtoepassing. Herbereken de cel; blijft de fout, meld dan de formule aan de beheerder.",
  );
}

/**
 * An error in an argument is the answer, as everywhere in Excel; but a function can't answer with these two:
 * learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
function fromArgument(problem: CustomFunctions.Error): CustomFunctions.Error {
  const code: string = problem.code;
  if (code !== "#REF!" && code !== "#NAME?") return problem;
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    `Een argument bevat de fout ${errorWord(code)}. Herstel eerst die cel of verwijzing.`,
  );
}
