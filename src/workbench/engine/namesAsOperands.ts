/** A name as Univer keeps it. */
interface KeptName {
  readonly formulaOrRefString: string;
}
interface Names {
  readonly unitId: string;
  getValueByName(unitId: string, name: string): unknown;
}

/** One reference, number or text: it needs no parentheses around it. */
const simple =
  /^(?:(?:'(?:[^']|'')+'|[^'!(),;"+\-*/^&=<>%\s]+)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$|^\d+(?:\.\d+)?$|^"(?:[^"]|"")*"$|^[\p{L}_\\][\p{L}\p{N}_.\\]*$/iu;
const wrapped = new WeakSet<object>();

/**
 * Univer 0.25 puts a name's formula in the place of the name as it stands: "=A1+A2" makes "=2*Naam" 2*A1+A2. It takes the minus
 * of "=-Naam" for a part of the name; and it puts it in for a word that LET or LAMBDA uses (`bound`, in lower case).
 */
export function namesAsOperands<Given extends Names>(names: Given, bound: ReadonlySet<string>): Given {
  if (wrapped.has(names)) return names;
  const getValueByName = (unitId: string, token: string): unknown => {
    const word = token.trim();
    if (bound.has(word.toLowerCase())) return null;
    const found = names.getValueByName(unitId, token) as KeptName | null;
    if (found) return asOperand(found);
    if (!/^[-+]./.test(word) || bound.has(word.slice(1).trim().toLowerCase())) return found;
    const behind = names.getValueByName(unitId, word.slice(1).trim()) as KeptName | null;
    return behind && { ...behind, formulaOrRefString: `=${word.charAt(0)}${contentOf(behind)}` };
  };
  const made = { ...names, getValueByName };
  wrapped.add(made);
  return made;
}

function asOperand(name: KeptName): KeptName {
  const content = contentOf(name);
  return content === name.formulaOrRefString.replace(/^=/, "") ? name : { ...name, formulaOrRefString: `=${content}` };
}

function contentOf({ formulaOrRefString }: KeptName): string {
  const plain = formulaOrRefString.replace(/^=/, "");
  return simple.test(plain.trim()) ? plain : `(${plain})`;
}
