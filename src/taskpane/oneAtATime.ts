/**
 * Work that is asked for again and again, of which only the last counts: while it is under way it is not begun a second time, but
 * done once more when it is over.
 *
 * @param work is given a way to ask whether nothing came after it: what it found of before is then not shown
 */
export function oneAtATime(work: (isLast: () => boolean) => Promise<void>): () => void {
  let isUnderWay = false;
  let isAskedAgain = false;
  const run = async () => {
    isUnderWay = true;
    try {
      do {
        isAskedAgain = false;
        await work(() => !isAskedAgain);
      } while (isAskedAgain);
    } finally {
      isUnderWay = false;
    }
  };
  return () => {
    if (isUnderWay) isAskedAgain = true;
    else void run();
  };
}
