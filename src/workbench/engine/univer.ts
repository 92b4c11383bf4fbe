/**
 * Everything that we take from Univer, in one file: bundled for Node by `prebundle.mjs`, and the only file of the
 * workbench (outside the browser's page) that names these packages.
 */
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";

export {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  DataValidationRenderMode,
  DataValidationType,
  HorizontalAlign,
  InterceptorEffectEnum,
  ICommandService,
  IConfigService,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  LogLevel,
  LRUMap,
  numfmt,
  RBush,
  RTree,
  Univer,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
export type {
  IBorderStyleData,
  ICellData,
  Injector,
  IRange,
  IRTreeItem,
  IStyleData,
  Nullable,
  Workbook,
  Worksheet,
} from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
export {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  DefinedNamesService,
  DependencyManagerService,
  ErrorValueObject,
  FormulaCurrentConfigService,
  FormulaDataModel,
  FormulaDependencyGenerator,
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
  FormulaRuntimeService,
  FunctionType,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  IOtherFormulaManagerService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  NullValueObject,
  NumberValueObject,
  OtherFormulaBizType,
  OtherFormulaMarkDirty,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationStartMutation,
  ISuperTableService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
export type { BaseValueObject, FunctionVariantType, IFunctionInfo } from "@univerjs/engine-formula";
export {
  AFTER_CELL_EDIT,
  INTERCEPTOR_POINT,
  InsertColMutation,
  InsertRowMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertSheetMutation,
  MoveRangeCommand,
  RefRangeService,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetInterceptorService,
  SheetsSelectionsService,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
export {
  FormulaCalculationSessionService,
  IDescriptionService,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
  UpdateDefinedNameController,
  UpdateFormulaController,
} from "@univerjs/sheets-formula";
export { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
export {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
export { DataValidationModel, UniverDataValidationPlugin } from "@univerjs/data-validation";
export { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
