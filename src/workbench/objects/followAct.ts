import { movedFormula } from "../engine/references/movedFormula";
import type { StructuralAct } from "../engine/references/StructuralAct";
import { followActModel, isWholeLines } from "../model/followActModel";
import type { RuleModel, ValidationModel } from "../model/WorkbookModel";
import type { Host } from "./Host";
import { moveTables } from "./shiftTables";

/** Takes along what is kept beside the cells, when the engine has moved cells and what refers to them. */
export function followAct(host: Host, act: StructuralAct, pending: ReadonlyMap<string, RuleModel[]>): void {
  renewPending(host, pending);
  if (act.kind === "move") moveTables(host, act);
  const { model, engine } = host;
  // Whole rows and columns are followed as they come and go, also where the user takes that back.
  const sheets = isWholeLines(act) ? [] : followActModel(model, act);
  const named = byName(act, host);
  for (const { id, name } of engine.sheets()) {
    const { validations } = model.sheet(id);
    let isChanged = sheets.includes(id) && validations.length > 0;
    for (const each of validations) isChanged = followSource(each, name, named) || isChanged;
    if (isChanged) offerAgain(host, id);
  }
}

/** The choices of a list follow its cells, whatever sheet they are on. */
function followSource(validation: ValidationModel, sheet: string, act: StructuralAct): boolean {
  const { source } = validation;
  if (!source?.startsWith("=")) return false;
  validation.source = movedFormula(source, sheet, act);
  return validation.source !== source;
}

/** Puts the drop-downs of a sheet where its lists are now. */
export function offerAgain({ engine, model }: Host, sheetId: string): void {
  const { validations } = model.sheet(sheetId);
  const used = engine.formattedRect(sheetId);
  if (used)
    engine.setChoices(
      sheetId,
      { row: 0, column: 0, rows: used.row + used.rows + 1, columns: used.column + used.columns + 1 },
      null,
    );
  for (const { rect, source } of validations) if (source?.startsWith("=")) engine.setChoices(sheetId, rect, source);
}

function byName(act: StructuralAct, host: Host): StructuralAct {
  const named = { ...act, sheet: host.sheetName(act.sheet) };
  return named.kind === "move" ? { ...named, to: { ...named.to, sheet: host.sheetName(named.to.sheet) } } : named;
}

/** The rules that the add-in's batch holds in its hands, as they stand now. */
function renewPending({ engine }: Host, pending: ReadonlyMap<string, RuleModel[]>): void {
  for (const [sheetId, rules] of pending) {
    const now = new Map(engine.rules(sheetId).map((rule) => [rule.id, rule] as const));
    const left = rules.filter(({ id, formula }) => formula === "" || now.has(id));
    rules.splice(0, rules.length, ...left);
    for (const rule of rules) {
      const moved = now.get(rule.id);
      if (moved) Object.assign(rule, { rects: [...moved.rects], formula: moved.formula });
      now.delete(rule.id);
    }
    // What cells brought along from another sheet.
    for (const come of now.values()) rules.push({ ...come, rects: [...come.rects] });
  }
}
