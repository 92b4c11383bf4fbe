/** How large a sheet is in Excel: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
