export function DemoPeople(_: { next: string }) { return null }
