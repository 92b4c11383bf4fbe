import { excelProblem } from "./excelProblem";

/** How long to wait before each new try, in milliseconds. */
export const waits = [150, 400, 1000];

/** Tries again, after a moment, what a busy Excel refused; anything else is thrown at once. */
export async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const wait of waits) {
    try {
      return await work();
    } catch (error) {
      if (excelProblem(error).kind !== "busy") throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return work();
}
