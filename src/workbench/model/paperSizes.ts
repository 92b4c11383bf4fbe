/** Excel's numbers for the paper sizes that Office.js names. */
export const paperSizes: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };

export const paperNames: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(paperSizes).map(([name, number]) => [number, name]),
);
