/** How the tables of scenarios look: one of Excel's own styles. */
export const bookStyle = "TableStyleLight1";
