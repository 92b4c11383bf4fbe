import { FormulaDependencyTree, FormulaDependencyTreeType, FormulaDependencyTreeVirtual } from "./univer";

/**
 * Nothing can depend on the formula of a conditional format or a drop-down, but Univer 0.25 gives it the place of a cell
 * at the top left of its sheet: what refers to that cell is then calculated in the wrong order, with old values.
 */
export function placelessRules(): void {
  for (const kind of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
    const items = kind.prototype.toRTreeItem;
    kind.prototype.toRTreeItem = function (this: FormulaDependencyTree) {
      return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : items.call(this);
    };
  }
}
