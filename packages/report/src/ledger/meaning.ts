/** What a word of the ledger was taken for; `sure`: nobody need be asked. Null where it says nothing that is known. */
export interface Meaning<To extends string = string> {
  to: To
  sure: boolean
}
