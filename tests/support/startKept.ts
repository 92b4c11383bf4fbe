import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { Controller } from "./controller";
import { inExcel } from "./inExcel";
import { keptWorkbook } from "./keptWorkbook";

type Options = NonNullable<Parameters<typeof Controller.start>[0]>;

/**
 * A workbook that tests begin with: built once, and kept as a file that opens faster than it is built.
 * @param name what it is kept as
 * @param build what is done in an empty workbook; it stands in this folder, whose changes make what is kept out of date
 * @param options of the Excel in which it is opened
 */
export async function startKept(name: string, build: () => Promise<void>, options: Options = {}): Promise<Controller> {
  const start = async (opened: Options) => {
    const she = await Controller.start(opened);
    inExcel(she.host);
    return she;
  };
  const file = await keptWorkbook(name, async () => {
    const she = await start({});
    await build();
    await she.host.engine.settle();
    const built = toWorkbookFile(she.host.engine, she.host.host.model);
    she.leave();
    return built;
  });
  return start({ ...options, file });
}
