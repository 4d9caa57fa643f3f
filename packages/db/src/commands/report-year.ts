/** Can there be a report of it? From 2008, when the regulations came into force; the tables hold years up to 2100. */
export const isReportYear = (year: number): boolean => Number.isInteger(year) && year >= 2008 && year <= 2100
