/** In bytes: a report with its scans pasted in may weigh some megabytes; nothing heavier is a report. */
export const largestDocument = 30 * 1024 * 1024
