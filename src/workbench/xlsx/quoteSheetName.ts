/** A sheet's name as it stands before "!" in a formula: quoted where Excel wants quotes (always safe when in doubt). */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[RrCc]\d*([Cc]\d*)?$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
