/** Whether Excel takes a text for a name, of cells or of a table. */
export function isAllowedName(name: string): boolean {
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isReference(name);
}

function isReference(name: string): boolean {
  return /^[A-Za-z]{1,2}\d{1,7}$|^[A-Xa-x][A-Fa-f][A-Da-d]\d{1,7}$|^[A-Wa-w][A-Za-z]{2}\d{1,7}$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(
    name,
  );
}
